/** The words of the map in Hindi. */
import type { MapWords } from '../../lazyWords/mapWords';

export const mapWords: MapWords = {
  label: 'घटनाओं का मानचित्र',
  where: 'क्या कहाँ हुआ',
  fit: 'पूरा मानचित्र',
  site: 'सटीक स्थान',
  town: 'शहर',
  area: 'क्षेत्र',
  earlier: 'दिखाई दे रही अवधि से पहले',
  empty: 'दिखाई दे रही अवधि की किसी घटना का मानचित्र पर स्थान नहीं है।',
  base: 'भूमि और जल: Natural Earth. सीमाएँ नहीं खींची गई हैं।',
  keys: 'तीर कुंजियाँ एक स्थान से दूसरे पर जाती हैं, Enter उसे खोलता है। प्लस और माइनस ज़ूम करते हैं, Shift और तीर मानचित्र खिसकाते हैं।',
};
