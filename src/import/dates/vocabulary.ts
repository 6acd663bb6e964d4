/**
 * Words around dates, in the languages in which editors write them: alternatives of regular
 * expressions. `words` brings them into the form of `fold`.
 */
import { withoutAccents } from './foldText';

/** A pattern of words, without accents. */
export function words(alternatives: string): string {
  return withoutAccents(alternatives);
}

/** Words that may stand before a date that is about right. */
export const ABOUT_BEFORE = [
  'c\\.|ca\\.|cca\\.?|ca|c|circa|about|around|approx\\.?|approximately|roughly|~|≈|±|early|mid|late',
  'begin|eind|midden|ongeveer|omstreeks|rond|plm\\.',
  'um|etwa|gegen|ungefahr|anfang|mitte|ende',
  'vers|env\\.?|environ|autour de|debut|fin',
  'hacia|alrededor de|aprox\\.?|aproximadamente|principios de|mediados de|finales de',
  'verso|intorno al|cerca de|por volta de|cca|aproximativ',
  'около|ок\\.|примерно|близько|бл\\.|приблизно|около|приблизительно',
  'okolo|ok\\.|kolem|priblizne',
  'omkring|cirka|rundt|noin|yaklasik',
  'περιπου',
  'حوالي|نحو|حدود|ca',
  '約|大約|大约|약|およそ',
].join('|');

/** Words that may stand after a date that is about right. */
export const ABOUT_AFTER = 'approx\\.?|approximately|circa|kb\\.|korul|頃|ころ|ごろ|左右|경|무렵|~';

export const PERHAPS_BEFORE =
  'possibly|probably|perhaps|maybe|mogelijk|waarschijnlijk|misschien|vermutlich|vielleicht|wohl|peut-etre|probablement|quiza|quizas|tal vez|probablemente|forse|talvez|возможно|вероятно|можливо|ймовірно|mozliwe|prawdopodobnie|byc moze';

/** Words before the beginning of what goes on. */
export const SINCE_BEFORE =
  'since|from|van|von|vom|du|sinds|vanaf|seit|ab|depuis|des|desde|dal|dall|da|с|со|з|зі|від|починаючи з|od|sedan|siden|fra|fran|alkaen|από|منذ|自|自从';
export const SINCE_AFTER =
  'on|onwards?|to date|and after|ff\\.?|en later|present|now|以来|以後|から|起|부터|이후|dan beri';

/** The end of what goes on. */
export const NOW =
  "now|present|the present|today|ongoing|current|currently|to date|nu|heden|vandaag|lopend|heute|jetzt|gegenwart|laufend|aujourd'hui|maintenant|present|en cours|hoy|ahora|presente|actualidad|en curso|oggi|ora|in corso|hoje|agora|atualidade|em curso|тепер|зараз|сьогодні|дотепер|нині|сейчас|сегодня|настоящее время|н\\.? ?в\\.?|dzis|dzisiaj|teraz|obecnie|dnes|nyni|idag|i dag|naa|nyt|ma|simdi|bugun|σημερα|الان|حتى الان|اليوم|عכשיו|היום|現在|今日|现在|至今|今|현재";

export const BEFORE =
  'before|prior to|voor|vor|avant|antes de|antes del|prima del|prima di|antes do|до|перед|раніше|przed|pred|fore|for|ennen|πριν|قبل';
export const UNTIL =
  "until|till|up to|through|to|tot en met|tot|t/m|bis|jusqu'en|jusqu'a|jusqu'au|jusqua|hasta|fino al|fino a|ate|аж до|по|dopoki|do|az do|till och med|tills|indtil|εως|حتى";
export const BY =
  'by|no later than|uiterlijk|spatestens|au plus tard|не позже|не пізніше|najpozniej';
export const AFTER =
  'after|na|later than|nach|apres|despues de|despues del|dopo il|dopo|depois de|після|после|po|efter|jalkeen|μετα|بعد';
export const BETWEEN = 'between|tussen|zwischen|entre|tra|fra|між|между|miedzy|mezi|mellan|mellem';
export const AND = 'and|en|und|et|y|e|і|й|та|и|a|i|och|og|&|و';
export const OR = 'or|of|oder|ou|o|або|чи|или|lub|albo|nebo|eller|أو|او|または';
export const TO =
  "to|until|till|through|thru|tot en met|tot|t/m|bis|au|a|al|hasta|fino al|ate|до|по|do|az|till|til|–|〜|から|到|至|부터|الى|حتى|jusqu'au";

/** Words inside a date that add nothing. */
export const FILLERS =
  "of|the|in|on|at|de|del|di|d'|du|den|der|le|la|el|il|em|no|na|am|im|om|op|a las|a|year|anno|jaar|het|jahr|jahre|annee|an|ano|anno|року|рік|р\\.?|рр\\.?|года|год|г\\.?|roku|rok|r\\.|ar|vuonna|yil|yili|عام|سنة|uur|kl\\.?|o|об|у|в|w|godz\\.?";

export const BC_WORDS =
  'b\\. ?c\\. ?e\\.?|bce|b\\. ?c\\.?|bc|v\\. ?chr\\.?|voor christus|v\\. ?o\\. ?j\\.|vor christus|v\\. ?u\\. ?z\\.?|av\\. ?j\\.?-? ?c\\.?|avant j\\.?-? ?c\\.?|avant notre ere|a\\. ?c\\.?|a\\. ?de ?c\\.?|antes de cristo|avanti cristo|до н\\. ?[еэ]\\.?|до нашої ери|до нашей эры|p\\. ?n\\. ?e\\.?|przed nasza era|przed chr\\.?|pr\\. ?n\\. ?l\\.?|pr\\. ?kr\\.?|f\\. ?kr\\.?|f\\. ?v\\. ?t\\.?|e\\. ?aa\\.?|i\\. ?e\\.|m\\. ?o\\.|π\\. ?χ\\.?|ق\\. ?م\\.?|قبل الميلاد|לפנה["״\']?ס|紀元前|公元前|기원전';
export const AD_WORDS =
  'a\\. ?d\\.?|ad|c\\. ?e\\.?|ce|n\\. ?chr\\.?|na christus|nach christus|u\\. ?z\\.|ap\\. ?j\\.?-? ?c\\.?|apr\\. ?j\\.?-? ?c\\.?|de notre ere|d\\. ?c\\.?|despues de cristo|dopo cristo|н\\. ?[еэ]\\.?|нашої ери|нашей эры|n\\. ?e\\.?|e\\. ?kr\\.?|μ\\. ?χ\\.?|م\\.?|ميلادي|ميلادية|西暦|公元|서기';
/** Eras of other calendars. Their years are not ours. */
export const OTHER_ERAS = 'ه\\.?|هـ|هجري|هجرية|a\\. ?h\\.|明治|大正|昭和|平成|令和|民國|民国';

export const SEASON_WORDS: readonly string[] = [
  'spring|lente|voorjaar|fruhling|fruhjahr|printemps|primavera|весна|весни|навесні|весны|весной|wiosna|wiosny|wiosne|jaro|jar|proljece|пролет|var|varen|forar|kevat|kevaalla|tavasz|primavara|ilkbahar|bahar|ανοιξη|ربيع|الربيع|春|봄|אביב|kevad|pavasaris',
  'summer|zomer|sommer|ete|verano|estate|verao|літо|літа|влітку|лето|лета|летом|lato|lata|latem|leto|ljeto|sommar|sommaren|kesa|kesalla|nyar|vara|yaz|καλοκαιρι|صيف|الصيف|夏|여름|קיץ|suvi|vasara',
  'autumn|fall|herfst|najaar|herbst|automne|otono|autunno|outono|осінь|осені|восени|осень|осени|осенью|jesien|jesieni|jesienia|podzim|jesen|есен|host|hosten|efterar|hostur|syksy|syksylla|osz|toamna|sonbahar|φθινοπωρο|خريف|الخريف|秋|가을|סתיו|sugis|rudens|ruduo',
  'winter|hiver|invierno|inverno|зима|зими|взимку|зимы|зимой|zima|zimy|zime|vinter|vintern|talvi|talvella|tel|iarna|kis|χειμωνας|شتاء|الشتاء|冬|겨울|חורף|talv|ziema|ziema',
];

export const CENTURY_WORDS =
  'century|cent\\.?|c\\.|eeuw|jahrhundert|jh\\.?|jhd\\.?|siecle|siglo|secolo|seculo|століття|ст\\.?|столетие|век|века|в\\.|wiek|w\\.|wieku|stoleti|stol\\.?|arhundrade(?:t)?|arhundrede|vuosisata|szazad|secolul|yuzyil|αιωνας|قرن|القرن|世紀|世纪|세기';

export const THOUSANDS = 'thousand|ka|kyr|duizend|tausend|mille|mil|тисяч|тысяч|tysiecy|tys\\.?';
export const MILLIONS =
  'million|millions|mya|ma|myr|miljoen|millionen|mio\\.?|millones|milioni|milhoes|мільйонів|мільйони|млн\\.?|миллионов|milionow|mln\\.?|miljoner|millioner';
export const BILLIONS =
  'billion|billions|ga|gyr|bya|miljard|milliarden|mrd\\.?|milliards|miliardi|мільярдів|млрд\\.?|миллиардов|miliardow|mld\\.?|miljarder|milliarder';
export const YEARS_AGO =
  "years ago|years bp|ago|jaar geleden|jahren?|jahre zuvor|d'annees|il y a|de anos|anos atras|di anni fa|років тому|лет назад|lat temu|ar sedan|ar siden";

/** Names of zones of North America that are also names elsewhere: CST is that of China, too. */
export const SHARED_ZONE_NAME = /(?<![(\p{L}])(?:cst|est|mst|pst)(?!\p{L})/iu;
/** Offsets of named zones, in minutes. Other names with several meanings, as BST, are missing. */
export const ZONE_NAMES: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  ut: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  jst: 540,
};
