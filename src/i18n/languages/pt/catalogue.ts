/** Every word of the interface in Portuguese. `en/catalogue.ts` explains format and length. */
import { pt as dateLocale } from 'date-fns/locale/pt';

import type { Catalogue } from '../../catalogue';
import { exploring } from './exploring';

const MONTHS = 'jan fev mar abr mai jun jul ago set out nov dez'.split(' ');

/** “a primavera de 2025”, “o verão de 2025”, but “9 de setembro de 2025” */
function article(date: string): string {
  if (/^(?:primavera|década)/.test(date)) return `a ${date}`;
  return /^(?:verão|outono|inverno)/.test(date) ? `o ${date}` : date;
}

/** “da primavera de 2025”, “de 9 de setembro de 2025” */
function from(date: string): string {
  return `de ${article(date)}`.replace(/^de (?=[ao] )/, 'd');
}

/** “à primavera de 2025”, “ao verão de 2025”, “a 9 de setembro de 2025” */
function to(date: string): string {
  return `a ${article(date)}`.replace(/^a a /, 'à ').replace(/^a o /, 'ao ');
}

/** “na primavera de 2025”, “em 9 de setembro de 2025” */
function inDate(date: string): string {
  return `em ${article(date)}`.replace(/^em (?=[ao] )/, 'n');
}

/** After “até”: “à primavera de 2025”, but “9 de setembro de 2025” */
function until(date: string): string {
  return article(date) === date ? date : to(date);
}

export const catalogue = {
  tag: 'pt-PT',
  localize: dateLocale.localize,
  thousands: '\u00a0',
  groupsFrom: 10_000,
  hasRomanCenturies: true,
  monthsShort: MONTHS.join(' '),
  // A label has no “de”: “4 set”.
  formatDate: ({ month, day, unspecified }, { length, without }) =>
    month === undefined ||
    day === undefined ||
    unspecified ||
    length === 'long' ||
    without !== 'year'
      ? null
      : `${day} ${MONTHS[month - 1]}`,
  circa: 'c.',
  zones: {
    'America/Anchorage': 'hora do Alasca',
    'America/New_York': 'hora de Washington',
    'Asia/Riyadh': 'hora de Riade',
    'Asia/Vladivostok': 'hora de Vladivostoque',
    'Europe/Amsterdam': 'hora de Amesterdão',
    'Europe/Berlin': 'hora de Berlim',
    'Europe/Brussels': 'hora de Bruxelas',
    'Europe/Kyiv': 'hora de Kiev',
    'Europe/London': 'hora de Londres',
    'Europe/Moscow': 'hora de Moscovo',
    'Europe/Paris': 'hora de Paris',
    'Europe/Warsaw': 'hora de Varsóvia',
    UTC: 'UTC',
  },
  languages: {
    ar: 'árabe',
    de: 'alemão',
    en: 'inglês',
    fr: 'francês',
    nl: 'neerlandês',
    no: 'norueguês',
    pl: 'polaco',
    ru: 'russo',
    uk: 'ucraniano',
  },
  cases: { article, from, to, in: inDate, until },
  messages: {
    ...exploring,
    'guest.list': 'Lista de acontecimentos',
    'guest.full': 'Cronologia completa, num novo separador',
    'skip.list': 'Ir para a lista de acontecimentos',
    'language.label': 'Idioma',
    close: 'Fechar',

    'tools.more': 'Mais',
    'standfirst.more': 'Continuar a ler',
    'zoom.label': 'Ampliação',
    'zoom.in': 'Ampliar',
    'zoom.out': 'Reduzir',
    'zoom.fit': 'Todo o período',
    'pan.label': 'Deslocar',
    'pan.earlier': 'Antes',
    'pan.later': 'Depois',
    'hint.ctrl': 'Ctrl + deslocamento para ampliar',
    'hint.cmd': '⌘ + deslocamento para ampliar',

    'drawing.label': 'Desenho da cronologia',
    'drawing.down': 'O tempo vai de cima para baixo',
    'drawing.across': 'O tempo vai da esquerda para a direita',
    'drawing.rest': {
      one: 'Mostrar mais {n} acontecimento',
      many: 'Mostrar mais {n} de acontecimentos',
      other: 'Mostrar mais {n} acontecimentos',
    },
    'drawing.found': 'Mostrar só o que foi encontrado',
    'drawing.keys':
      'As teclas de setas vão de acontecimento em acontecimento e a tecla Enter abre um. Prima ? para ver todas as teclas.',
    'now.label': 'Agora',
    'cluster.label': {
      one: '{n} acontecimento, {period}',
      many: '{n} de acontecimentos, {period}',
      other: '{n} acontecimentos, {period}',
    },
    'overview.label': 'Visão geral de todo o período',
    'overview.start': 'Início do período visível',
    'overview.end': 'Fim do período visível',
    'chapters.heading': 'Capítulos',
    'tray.heading': 'Ainda sem data',
    'tray.depends': 'depende de:',

    'list.heading': 'Acontecimentos deste período',
    'list.earlier': 'Começou antes',
    'list.empty': 'Nada aconteceu neste período, tanto quanto esta cronologia sabe.',
    'list.rest': 'Mostrar também o resto',
    'list.back': 'Mostrar todo o período',
    'reading.label': 'Ler como',
    'reading.list': 'Lista',
    'reading.table': 'Tabela',
    'table.title': 'Acontecimento',
    'table.certainty': 'Certeza',
    'table.more': { one: 'Mostrar mais {n}', many: 'Mostrar mais {n}', other: 'Mostrar mais {n}' },
    'count.events': {
      one: '{n} acontecimento',
      many: '{n} de acontecimentos',
      other: '{n} acontecimentos',
    },
    'count.lanes': { one: '{n} faixa', many: '{n} de faixas', other: '{n} faixas' },
    'count.sources': { one: '{n} fonte', many: '{n} de fontes', other: '{n} fontes' },
    'count.accounts': {
      one: '{n} versão diverge',
      many: '{n} de versões divergem',
      other: '{n} versões divergem',
    },

    'event.previous': 'Acontecimento anterior',
    'event.next': 'Acontecimento seguinte',
    'event.sources': 'Fontes',
    'event.translation-from': 'Traduzido do {language}:',
    'event.quoted': '«{text}»',
    'event.verification': 'Como verificámos:',
    'event.archived': 'cópia arquivada',
    'event.relations': 'Acontecimentos relacionados',
    'event.inferred': 'não é dito na fonte primária',
    'event.place': 'Lugar',
    'event.actors': 'Intervenientes',
    'event.tags': 'Temas',
    'event.wording': 'A data nas palavras da fonte',
    'event.basis': 'Porquê estas datas',
    'event.loading': 'A carregar os pormenores…',

    'stance.states': 'afirma',
    'stance.denies': 'nega',
    'stance.disputes': 'contesta',
    'stance.corrects': 'corrige',
    'status.occurred': 'ocorrido',
    'status.ongoing': 'em curso',
    'status.claimed': 'alegado',
    'status.disputed': 'contestado',
    'status.announced': 'anunciado',
    'status.planned': 'previsto',
    'status.conditional': 'condicional',
    'status.cancelled': 'cancelado',
    'relation.leads-to.out': 'Levou a',
    'relation.leads-to.in': 'Resultou de',
    'relation.follows.out': 'Veio depois de',
    'relation.follows.in': 'Foi seguido por',
    'relation.responds-to.out': 'Em resposta a',
    'relation.responds-to.in': 'Suscitou a resposta',
    'relation.requires.out': 'Depende de',
    'relation.requires.in': 'É condição para',
    'relation.part-of.out': 'Parte de',
    'relation.part-of.in': 'Inclui',
    'relation.contradicts.out': 'Contradiz',
    'relation.contradicts.in': 'Contradito por',
    'relation.corrects.out': 'Corrige',
    'relation.corrects.in': 'Corrigido por',

    'keys.heading': 'Teclas',
    'keys.events': 'acontecimento anterior e seguinte',
    'keys.lanes': 'acontecimento na faixa acima ou abaixo',
    'keys.ends': 'primeiro e último acontecimento',
    'keys.open': 'abrir o acontecimento',
    'keys.close': 'fechar o acontecimento',
    'keys.zoom': 'ampliar e reduzir',
    'keys.fit': 'todo o período',
    'keys.pan': 'um passo antes ou depois',
    'keys.page': 'um ecrã antes ou depois',
    'keys.help': 'mostrar ou ocultar estas teclas',

    'announce.event': '{title}, {when}, {status}, {n} de {total}',
    'announce.range': 'Período mostrado: {range}',

    'error.missing':
      'O ficheiro dos acontecimentos não foi encontrado. Recarregue a página ou volte mais tarde.',
    'error.not-json':
      'O ficheiro dos acontecimentos está danificado e não pode ser lido. Recarregue a página ou volte mais tarde.',
    'error.invalid': {
      one: 'O ficheiro dos acontecimentos tem {n} erro. A redação tem de o corrigir.',
      many: 'O ficheiro dos acontecimentos tem {n} de erros. A redação tem de os corrigir.',
      other: 'O ficheiro dos acontecimentos tem {n} erros. A redação tem de os corrigir.',
    },
    'error.later-format':
      'Os acontecimentos estão escritos num formato mais recente do que esta página conhece. Recarregue a página para obter a versão mais recente.',
    'error.network':
      'Não foi possível carregar os acontecimentos. Verifique a ligação e tente novamente.',
    'error.details':
      'Não foi possível carregar os pormenores deste acontecimento. Verifique a ligação e tente novamente.',
    'error.retry': 'Tentar novamente',
    'error.part':
      'Não foi possível carregar esta parte da página. Verifique a ligação e tente novamente.',
    'error.gone':
      'Este sítio foi atualizado desde que abriu a página. Recarregue a página para continuar.',
    'error.reload': 'Recarregar',
    'error.component':
      'Esta parte da página falhou. O resto continua a funcionar; recarregue a página para tentar novamente.',
    'notice.bad-parameter':
      'Não foi possível ler parte do endereço, que foi ignorada: «{what}». O resto foi usado.',
    'notice.unknown-event':
      'Esta cronologia não tem o acontecimento «{what}». Procure-o na lista ou verifique a ligação.',
    'notice.outside-data':
      'O período do endereço fica fora desta cronologia. Em vez dele é mostrado todo o período.',
    'notice.repaired': 'O período do endereço foi ajustado ao que esta cronologia pode mostrar.',
    'notice.dismiss': 'Dispensar',

    'known.button': 'O que se sabia em…',
    'known.heading': 'O que se sabia num dia',
    'known.explain':
      'Volte ao que se podia saber no fim de um dia: o que foi publicado depois fica oculto e os textos são os de então.',
    'known.day': 'Dia',
    'known.show': 'Mostrar',
    'known.bad-day':
      'Escreva uma data completa que exista no calendário, por exemplo 10 de setembro de 2025.',
    'known.on': 'O que se sabia em {date}. O que foi publicado depois está oculto.',
    'known.off': 'Mostrar tudo o que se sabe agora',
    'known.change': 'Mudar o dia',
    'known.loading': 'A voltar a {date}…',
    'notice.not-yet-known':
      'Do acontecimento «{what}» ainda nada se sabia nesse dia, por isso foi fechado.',
    'notice.not-fetched':
      'Não foi possível carregar o que se sabia em {what}, por isso é mostrado tudo o que se sabe agora. Verifique a ligação e tente novamente.',

    'event.whole-source': 'a citação no texto completo',
    'event.claims': 'Quem diz o quê',
    'event.contested': 'As versões divergem. Nenhuma é aqui dada como verdadeira.',
    'event.paraphrase': 'Nas nossas palavras:',
    'event.certainty': 'Grau de certeza da data',
    'event.began': 'Começou',
    'event.ended': 'Terminou',
    'event.happened': 'Aconteceu',
    'event.all-relations': 'Mostrar todas as relações',
    'certainty.exact': 'data certa',
    'certainty.approximate': 'data aproximada',
    'certainty.uncertain': 'data incerta',
    'certainty.bounds': 'entre dois limites',
    'certainty.by': 'o mais tardar',
    'certainty.from': 'não antes de',
    'legend.heading': 'Como ler o desenho',
    'legend.approximate': 'data aproximada',
    'legend.uncertain': 'data incerta',
    'legend.bounds': 'algures entre dois limites',
    'legend.open': 'continua',
    'legend.cluster': 'vários acontecimentos',
    'legend.covered': 'abrangido por esta cronologia',
    'legend.not-covered': 'não abrangido',
    'legend.stated': 'relação afirmada pela fonte primária',
    'legend.inferred': 'relação segundo outras fontes',
    'log.heading': 'Correções e alterações',
    'log.changed': 'alterado em {date}',
    unreviewed: 'Esta tradução foi feita pela redação e não foi revista por um falante nativo.',
    unchecked:
      'As palavras dos botões e das datas desta página não foram revistas por um falante nativo.',

    'range.edit': 'Escolher um período',
    'range.heading': 'Mostrar outro período',
    'range.from': 'De',
    'range.to': 'Até',
    'range.zone': 'Horas: {zone}.',
    'range.eras': 'Escreva datas como 0079-08-24T12:00. O ano -0043 é 44 a.C.',
    'range.show': 'Mostrar',
    'range.named': 'Períodos com nome',
    'range.bad-from':
      'Escreva uma data e uma hora completas em «De», por exemplo 9 de setembro de 2025, 18:00.',
    'range.bad-to':
      'Escreva uma data e uma hora completas em «Até», por exemplo 10 de setembro de 2025, 12:00.',
    'range.reversed': '«Até» tem de ser depois de «De».',
    'range.outside': 'Fica fora da cronologia, que abrange este período: {range}.',
    download: 'Descarregar',
    'share.button': 'Partilhar',
    'share.heading': 'Partilhar o que vê',
    'share.link': 'Ligação',
    'share.copy': 'Copiar a ligação',
    'share.copied': 'A ligação foi copiada.',
    'share.refused':
      'O navegador não permitiu copiar. A ligação está selecionada: copie-a com Ctrl ou ⌘ e C.',
    'share.system': 'Partilhar…',
    'share.include': 'A ligação contém',
    'share.range': 'o período: {range}',
    'share.event': 'o acontecimento aberto: {title}',
    'share.known': 'o dia a que se voltou: {date}',
    'share.language': 'o idioma: {language}',
    'share.preview': 'O que o destinatário verá',
    'share.whole': 'todo o período',
    'share.own-language': 'no idioma do destinatário',
    'share.qr': 'Código QR da ligação',
    'share.show-qr': 'Mostrar um código QR',

    'known.now': 'É mostrado tudo o que se sabe agora.',

    'share.filters': 'pesquisa, filtros e faixas',
    'notice.unknown-choice':
      'O endereço escolhe o que esta cronologia não tem: «{what}». O resto foi usado.',
    'skip.find': 'Ir para a pesquisa',
    'find.label': 'Pesquisar acontecimentos',
    'find.count': 'Encontrados: {n} de {total}',
    'find.match': 'encontrado',
    'find.matching': { one: '{n} encontrado', many: '{n} encontrados', other: '{n} encontrados' },
    'find.next': 'Resultado seguinte',
    'find.previous': 'Resultado anterior',
    'print.search': 'Pesquisa: «{query}»',
    'find.none': 'Nada corresponde. Retire uma palavra ou um filtro.',
    'filter.button': 'Filtrar',
    'filter.heading': 'Filtrar acontecimentos',
    'filter.lanes': 'Assunto',
    'filter.statuses': 'Estado',
    'filter.actors': 'Intervenientes',
    'filter.places': 'Lugar',
    'filter.tags': 'Tema',
    'filter.sources': 'Fonte',
    'filter.clear': 'Limpar a pesquisa e os filtros',
    'filter.remove': 'Retirar: {name}',
    'filter.count': 'Mostrados: {n} de {total}',
    'filter.all': 'Mostrar todos ({n})',
    'filter.loading': 'A carregar os filtros…',
    'empty.filtered': 'Nenhum acontecimento deste período corresponde aos filtros.',
    'group.label': 'Faixas por',
    'group.theme': 'assunto',
    'group.actor': 'interveniente',
    'group.place': 'lugar',
    'group.status': 'estado',
    'group.none': 'sem faixas',
    'group.all': 'Todos os acontecimentos',
    'group.others': 'Outros',
    'lane.fold': 'Recolher a faixa {name}',
    'lane.unfold': 'Expandir a faixa {name}',
    'gaps.fold': 'Omitir o tempo vazio',
    'gaps.break': '{duration} omitidos: mostrar este tempo',
    'lanes.more': { one: 'mais {n} faixa', many: 'mais {n} de faixas', other: 'mais {n} faixas' },
    'group.fold': 'Recolher o grupo {name}',
    'group.unfold': 'Expandir o grupo {name}',
    'keys.fold': 'recolher ou expandir a faixa',
    'keys.fold-group': 'recolher ou expandir o grupo de faixas',
    'keys.find': 'pesquisar',

    'theme.label': 'Cores',
    'theme.device': 'Como o dispositivo',
    'theme.light': 'Claro',
    'theme.dark': 'Escuro',
    'image.range': '{title}. Cronologia: {events}, {range}.',
    'image.event': '{title}, {when}. O seu lugar na cronologia «{timeline}».',

    'embed.button': 'Incorporar numa página',

    'footer.contact': 'Comunicar um erro',
    'footer.licence': 'Licença: {licence}',
    'footer.updated': 'Atualizado em {date}',
    'not-found.title': 'Página não encontrada',
    'not-found.text':
      'Não há nenhuma página neste endereço. O acontecimento pode ter agora outro nome.',
    'not-found.link': 'Ir para a cronologia',

    'date.day': '{day} de {month} de {year}',
    'date.day-month': '{day} de {month}',
    'date.month': '{month} de {year}',
    'date.year': '{year}',
    'date.season': '{season} de {year}',
    'date.some-day': '{date}, dia desconhecido',
    'date.some-month': '{date}, mês desconhecido',
    'date.decade': 'década de {year}',
    'date.century': '{year} a {last}',
    'date.heading': '{weekday}, {date}',
    'season.spring': 'primavera',
    'season.summer': 'verão',
    'season.autumn': 'outono',
    'season.winter': 'inverno',
    'tick.century': 'século {ordinal}',
    'era.before': '{date} a.C.',
    'era.after': '{date} d.C.',
    'ago.millions': {
      one: 'há {n} milhão de anos',
      many: 'há {n} milhões de anos',
      other: 'há {n} milhões de anos',
    },
    'ago.billions': {
      one: 'há {n} mil milhões de anos',
      many: 'há {n} mil milhões de anos',
      other: 'há {n} mil milhões de anos',
    },
    'ahead.millions': {
      one: 'daqui a {n} milhão de anos',
      many: 'daqui a {n} milhões de anos',
      other: 'daqui a {n} milhões de anos',
    },
    'ahead.billions': {
      one: 'daqui a {n} mil milhões de anos',
      many: 'daqui a {n} mil milhões de anos',
      other: 'daqui a {n} mil milhões de anos',
    },
    'date.about': 'cerca de {date}',
    'date.uncertain': '{date} (incerto)',
    'clock.at': '{date}, {clock}',
    'clock.only': '{clock}',
    'clock.span': 'das {first} às {last}',
    'clock.from': 'a partir das {clock}',
    'clock.between': '{date}, entre as {first} e as {last}',
    'clock.until': 'até às {clock}',
    'when.span': '{first:from} {last:to}',
    'when.span-clock': '{first:from} {last:to}',
    'when.night': 'noite de {date}',
    'when.night-span': 'noite de {first} para {last}',
    'when.since': 'desde {date:article}',
    'when.ongoing': '{date}, em curso',
    'when.ongoing-as-of': '{date}, em curso a {updated}',
    'when.open-end': 'desde {date:article}, fim desconhecido',
    'when.until': 'até {date:until}',
    'when.until-clock': 'até {date:until}',
    'when.between': 'entre {first:article} e {last:article}',
    'when.or': '{list} ou {last}',
    'when.by': 'o mais tardar {date:in}',
    'when.from': '{date} ou mais tarde',
    'when.zone': '{date}, {zone}',
    'short.day': '{day} {month} {year}',
    'short.month': '{month} {year}',
    'short.season': '{season} {year}',
    'short.span': '{first}–{last}',
    'short.night-span': 'noite de {first} para {last}',
    'short.open-end': 'desde {date:article}',
    'short.until': 'até {date:until}',
    'short.uncertain': '{date}?',
    'short.decade': 'anos {year}',
    'zone.elsewhere': 'hora local: {place}',
    'duration.seconds': { one: '{n} segundo', many: '{n} de segundos', other: '{n} segundos' },
    'duration.minutes': { one: '{n} minuto', many: '{n} de minutos', other: '{n} minutos' },
    'duration.hours': { one: '{n} hora', many: '{n} de horas', other: '{n} horas' },
    'duration.days': { one: '{n} dia', many: '{n} de dias', other: '{n} dias' },
    'duration.months': { one: '{n} mês', many: '{n} de meses', other: '{n} meses' },
    'duration.years': { one: '{n} ano', many: '{n} de anos', other: '{n} anos' },
  },
} as const satisfies Catalogue;
