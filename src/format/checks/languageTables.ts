/**
 * Tables to find numbers and months in the texts of a language, one for each language. The
 * comparison of a language without a table uses only digits and names. Entries are regular
 * expressions for a whole word, as written or in lower case.
 */
export type LanguageTable = {
  /** The decimal sign. The other of `.` and `,` separates thousands. */
  readonly decimal: '.' | ',';
  /** January to December. */
  readonly months: readonly string[];
  /** Ambiguous words for January to December, such as "May"; '' if a month has none. */
  readonly possibleMonths: readonly string[];
  /** Two to twelve. One is in `possibleNumbers`, since most languages use it as an article. */
  readonly numbers: readonly string[];
  /** Ambiguous words for one to twelve: ordinals, compounds, homonyms. */
  readonly possibleNumbers: readonly string[];
  /** Twenty to ninety. A number right after one of these is only a part of a number. */
  readonly tens: string;
};

const list = (words: string): readonly string[] =>
  words.split('/').map((word) => word.replaceAll(/\s/g, ''));

export const languageTables: { readonly [language: string]: LanguageTable | undefined } = {
  en: {
    decimal: '.',
    months: list(
      'Jan(uary)?/Feb(ruary)?/March/Apr(il)?//June?/July?/Aug(ust)?/Sept?(ember)?/Oct(ober)?/Nov(ember)?/Dec(ember)?',
    ),
    // “May” is also a verb.
    possibleMonths: list('//Mar//May///////'),
    numbers: list('two/three/four/five/six/seven/eight/nine/ten/eleven/twelve'),
    possibleNumbers: list(
      'one|once|first/second|twice|both|pair|half/third|triple/fourth|quarter/fifth/sixth/seventh/eighth/ninth/tenth/eleventh/twelfth',
    ),
    tens: 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety',
  },
  nl: {
    decimal: ',',
    months: list(
      'januari/februari/maart/april/mei/juni/juli/augustus/september/oktober/november/december',
    ),
    possibleMonths: list('jan/feb/mrt/apr//jun/jul/aug/sept?/okt/nov/dec'),
    // “acht” is also a verb, frequent in letters to parliament.
    numbers: list(
      `twee(ën)?/drie(ën)?/vier(en)?/vijf|vijven/zes(sen)?/zeven(en)?//
      negen(en)?/tien(en)?/elf|elven/twaalf|twaalven`,
    ),
    possibleNumbers: list(
      `een|één|eerste|eenmaal/twee.*|beide.*|half|halve/drie.*|derde.*/vier.*|kwart.*/vijf.*/zes.*/zeven.*/
      acht.*/negen.*/tien.*/elf.*/twaalf.*`,
    ),
    tens: '-',
  },
  uk: {
    decimal: ',',
    months: list(
      `січ(ень|ня|ню|ні|нем)/лют(ий|ого|ому|им)/берез(ень|ня|ню|ні|нем)/квіт(ень|ня|ню|ні|нем)/
      трав(ень|ня|ню|ні|нем)/черв(ень|ня|ню|ні|нем)/лип(ень|ня|ню|ні|нем)/серп(ень|ня|ню|ні|нем)/
      верес(ень|ня|ню|ні|нем)/жовт(ень|ня|ню|ні|нем)/листопад(а|у|і|ом)?/груд(ень|ня|ню|ні|нем)`,
    ),
    possibleMonths: list(
      'січн?.*/лют.*/бер(езн.*)?/квіт(н.*)?/трав(н.*)?/черв(н.*)?/лип(н.*)?/серп(н.*)?/вер(есн.*)?/жовт(н.*)?/лист(опад.*)?/груд(н.*)?',
    ),
    numbers: list(
      `дв(а|і|ох|ом|ома|оє)/тр(и|ьох|ьом|ьома|оє)/чотир(и|ьох|ьом|ма|ьма)|четверо/
      п’ят(ь|и|ьох|ьом|ьма|ьома|еро)/шіст(ь|ьох|ьом|ьма|ьома)|шести|шестеро/
      сім|семи|сьоми|сімох|сімом|сьома|сімома|семеро/вісім|восьми|вісьмох|вісьмом|вісьма|вісьмома|восьмеро/
      дев’ят(ь|и|ьох|ьом|ьма|ьома|еро)/десят(ь|и|ьох|ьом|ьма|ьома|еро)/
      одинадцят(ь|и|ьох|ьом|ьма|ьома)/дванадцят(ь|и|ьох|ьом|ьма|ьома)`,
    ),
    possibleNumbers: list(
      `од(ин|на|не|ні|ного|ній|ну|ним|ною|них|ному)|перш.*/дв[оуі].*|друг.*|об(а|ид|о).*|пів.*/
      тр[иьоеє].*/чотир.*|четвер.*|чверт.*/п’ят.*/шіст.*|шест.*/сім.*|сем.*|сьом.*/вісім.*|восьм.*/
      дев’ят.*/десят.*/одинадцят.*/дванадцят.*`,
    ),
    tens: '(два|три)дцят.+|сорок.*|(п’ят|шіст|сім|вісім)десят.*|дев’яност.*|сто|ста',
  },
  pl: {
    decimal: ',',
    months: list(
      `stycz(eń|nia|niu|niem|nie)/lut(y|ego|emu|ym)/mar(zec|ca|cu|cem)/kwie(cień|tnia|tniu|tniem)/
      maj(a|u|em|owi)?/czerw(iec|ca|cu|cem)/lip(iec|ca|cu|cem)/sierp(ień|nia|niu|niem)/
      wrze(sień|śnia|śniu|śniem)/październik(a|u|iem|owi)?/listopad(a|zie|em|owi)?/grud(zień|nia|niu|niem)`,
    ),
    possibleMonths: list(
      'sty(czniow.*)?/lut.*/mar(cow.*)?/kwi(etniow.*)?/majow.*/cze(rwcow.*)?/lip(cow.*)?/sie(rpniow.*)?/wrz(eśniow.*)?/paź(dziernikow.*)?/lis(topadow.*)?/gru(dniow.*)?',
    ),
    numbers: list(
      `dw(a|ie|aj|óch|óm|om|oma|iema|oje|ojga|u)/trzy|trzej|trzech|trzem|trzema|troje|trojga/
      cztery|czter(ej|ech|em|ema)|czworo|czworga/pię(ć|ciu|cioma|cioro)/sześ(ć|ciu|cioma|cioro)/
      sied(em|miu|mioma|mioro)/os(iem|miu|mioma|mioro)/dziewię(ć|ciu|cioma|cioro)/
      dziesię(ć|ciu|cioma|cioro)/jedena(ście|stu|stoma)/dwana(ście|stu|stoma)`,
    ),
    possibleNumbers: list(
      `jed(en|na|no|nego|nej|nemu|ną|nym|ni|ne|nych|nymi)|pierwsz.*/dw[uóiao].*|drug.*|ob(a|ie|aj|u|oje|ydw.*)|pół.*/
      trz[yec].*|trój.*|troj.*/czter.*|czwart.*|czwor.*|ćwierć.*|kwartał.*/pię[ćct].*|piąt.*/sześ[ćc].*|szóst.*/
      sied.*|siód.*/os(iem|m).*|ósm.*/dziewię.*|dziewią.*/dziesi[ęą].*/jedenast.*|jedenaś.*/dwunast.*|dwanaś.*`,
    ),
    tens: '(dwa|trzy)dzie(ści|stu|stoma).*|czterdzie.*|(pięć|sześć|siedem|osiem|dziewięć|pięciu|sześciu|siedemdziesięciu)dziesi.*|sto|stu',
  },
};
