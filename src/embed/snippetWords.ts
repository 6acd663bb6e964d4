import { isLocale, type InterfaceLanguage, type Locale } from '../i18n';

/** Words of the snippet builder. They are in its lazy bundle, since few readers open it. */
const en = {
  heading: 'Embed what you see',
  form: 'What to paste',
  iframe: 'A frame: for most editors',
  element: 'An element with a script: your page can steer it and hear what is read',
  link: 'A link with an image: for newsletters',
  height: 'Height (pixels)',
  heightBounds: 'Not used. Heights that fit (pixels):',
  parts: 'Around the drawing',
  toolbar: 'toolbar',
  overview: 'overview',
  list: 'list of events',
  code: 'Code',
  copy: 'Copy the code',
  copied: 'The code is copied.',
  refused: 'The browser did not allow copying. The code is selected: copy it with Ctrl or ⌘ and C.',
  preview: 'How it will look',
  width: 'Width of the preview',
  phone: 'on a phone',
  desktop: 'on a desktop',
};

export type SnippetWords = { readonly [key in keyof typeof en]: string };

const words: { readonly [locale in InterfaceLanguage]: SnippetWords } = {
  en,
  nl: {
    heading: 'Sluit in wat u ziet',
    form: 'Wat u plakt',
    iframe: 'Een kader: voor de meeste redactiesystemen',
    element: 'Een element met een script: uw pagina kan het sturen en hoort wat er gelezen wordt',
    link: 'Een link met een afbeelding: voor nieuwsbrieven',
    height: 'Hoogte (pixels)',
    heightBounds: 'Niet gebruikt. Hoogten die passen (pixels):',
    parts: 'Rond de tekening',
    toolbar: 'werkbalk',
    overview: 'overzicht',
    list: 'lijst van gebeurtenissen',
    code: 'Code',
    copy: 'Code kopiëren',
    copied: 'De code is gekopieerd.',
    refused:
      'De browser stond kopiëren niet toe. De code is geselecteerd: kopieer hem met Ctrl of ⌘ en C.',
    preview: 'Zo komt het eruit te zien',
    width: 'Breedte van het voorbeeld',
    phone: 'op een telefoon',
    desktop: 'op een computer',
  },
  uk: {
    heading: 'Вбудувати те, що ви бачите',
    form: 'Що вставити',
    iframe: 'Фрейм: для більшості редакторів',
    element: 'Елемент зі скриптом: ваша сторінка може керувати ним і знати, що читають',
    link: 'Посилання із зображенням: для розсилок',
    height: 'Висота (пікселі)',
    heightBounds: 'Не використано. Придатна висота (пікселі):',
    parts: 'Навколо малюнка',
    toolbar: 'панель інструментів',
    overview: 'огляд',
    list: 'список подій',
    code: 'Код',
    copy: 'Скопіювати код',
    copied: 'Код скопійовано.',
    refused:
      'Браузер не дозволив копіювання. Код виділено: скопіюйте його клавішами Ctrl або ⌘ та C.',
    preview: 'Як це виглядатиме',
    width: 'Ширина попереднього перегляду',
    phone: 'на телефоні',
    desktop: 'на комп’ютері',
  },
  pl: {
    heading: 'Osadź to, co widzisz',
    form: 'Co wkleić',
    iframe: 'Ramka: dla większości edytorów',
    element: 'Element ze skryptem: strona może nim sterować i wie, co jest czytane',
    link: 'Link z obrazem: do newsletterów',
    height: 'Wysokość (piksele)',
    heightBounds: 'Nie użyto. Odpowiednia wysokość (piksele):',
    parts: 'Wokół rysunku',
    toolbar: 'pasek narzędzi',
    overview: 'przegląd',
    list: 'lista wydarzeń',
    code: 'Kod',
    copy: 'Kopiuj kod',
    copied: 'Kod skopiowano.',
    refused:
      'Przeglądarka nie pozwoliła kopiować. Kod jest zaznaczony: skopiuj go klawiszami Ctrl lub ⌘ i C.',
    preview: 'Jak to będzie wyglądać',
    width: 'Szerokość podglądu',
    phone: 'na telefonie',
    desktop: 'na komputerze',
  },
};

/** The words of the snippet builder in a language. */
export function snippetWordsOf(locale: Locale): SnippetWords {
  return words[isLocale(locale) ? locale : 'en'];
}
