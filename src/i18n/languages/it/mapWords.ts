/** The words of the map in Italian. */
import type { MapWords } from '../../lazyWords/mapWords';

export const mapWords: MapWords = {
  label: 'Mappa degli eventi',
  where: 'Che cosa è successo e dove',
  fit: 'Mappa intera',
  site: 'luogo esatto',
  town: 'città',
  area: 'area',
  earlier: 'prima del periodo visibile',
  empty: 'Nessun evento del periodo visibile ha un luogo sulla mappa.',
  base: 'Terre e acque: Natural Earth. I confini non sono tracciati.',
  keys: 'Le frecce vanno da luogo a luogo, Invio ne apre uno. Più e meno cambiano la scala, Maiusc e una freccia spostano la mappa.',
};
