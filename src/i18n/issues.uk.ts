/** What is wrong with a dataset and what to do about it, in Ukrainian; see `issues.en.ts`. */
import type { IssueCatalogue } from './issues';

export const issuesUk: IssueCatalogue = {
  kinds: {
    string: 'текст',
    number: 'число',
    integer: 'ціле число',
    boolean: 'true або false',
    array: 'список [ ]',
    object: 'об’єкт { }',
    null: 'null',
    undefined: 'ніщо',
    other: 'щось інше',
  },
  // In the genitive, after "немає".
  things: {
    lane: 'доріжки',
    actor: 'дійової особи (actor)',
    place: 'місця',
    tag: 'теми (tag)',
    source: 'джерела',
    event: 'події',
  },
  dates: {
    day: 'день: 2025-09-10',
    date: 'рік, місяць або день: 2025, 2025-09 або 2025-09-10',
    bound: 'дату або місцевий час: 2025-09-10 або 2025-09-10T23:30',
    edtf: 'дату EDTF або місцевий час: 2025-09-10, 2025-08~, [..2025-09], 2025-09-01/.., 2025-09-09T23:30',
  },
  or: 'або',
  sentences: {
    unreadable: {
      what: 'Це взагалі не вдається прочитати.',
      todo: 'Збережіть файл як звичайний JSON.',
    },
    'not-an-object': {
      what: 'У файлі {kinds.received} там, де має бути хронологія.',
      todo: 'Почніть файл із { і закінчіть його на }.',
    },
    'later-format': {
      what: 'Файл записано у форматі {found}; ця версія Kroniek читає формати до {known} включно.',
      todo: 'Оновіть Kroniek або запишіть файл у форматі {known}.',
    },
    'unknown-key': {
      what: 'Ключа «{key}» тут не існує.',
      todo: 'Видаліть його. Відомі ключі: {known}.',
      near: 'Можливо, ви мали на увазі «{nearest}»? Відомі ключі: {known}.',
    },
    'missing-key': { what: 'Бракує ключа «{key}».', todo: 'Додайте його.' },
    'wrong-type': {
      what: 'Тут стоїть {kinds.received}.',
      todo: 'Напишіть {kinds.expected}.',
    },
    'empty-text': { what: 'Текст порожній.', todo: 'Напишіть текст або видаліть ключ.' },
    'empty-list': { what: 'Список порожній.', todo: 'Внесіть до нього щонайменше один запис.' },
    'not-one-of': {
      what: 'Значення «{received}» тут неможливе.',
      todo: 'Виберіть одне з: {allowed}.',
      near: 'Можливо, ви мали на увазі «{nearest}»? Виберіть одне з: {allowed}.',
    },
    'out-of-bounds': {
      what: 'Число {received} замале або завелике.',
      todo: 'Напишіть число від {minimum} до {maximum}.',
    },
    'bad-id': {
      what: '«{id}» не може бути id.',
      todo: 'Використовуйте малі латинські літери, цифри та дефіси, не більше 64, і почніть із літери або цифри.',
    },
    'bad-language': {
      what: '«{language}» не є кодом мови.',
      todo: 'Напишіть код на зразок en, nl або pt-BR.',
    },
    'bad-zone': {
      what: '«{zone}» не є часовим поясом.',
      todo: 'Напишіть назву IANA на зразок Europe/Amsterdam.',
    },
    'duplicate-id': {
      what: 'Id «{id}» уже зайнято, див. {first}.',
      todo: 'Дайте одному з двох інший id.',
    },
    'duplicate-entry': {
      what: '«{value}» стоїть тут двічі; уперше – у {first}.',
      todo: 'Видаліть одне з двох.',
    },
    'dangling-reference': {
      what: 'Немає {things.kind} з id «{id}».',
      todo: 'Додайте такий запис або вкажіть інший.',
      near: 'Можливо, ви мали на увазі «{nearest}»? Якщо ні, додайте такий запис або вкажіть інший.',
    },
    'self-relation': {
      what: 'Подію «{id}» пов’язано із самою собою.',
      todo: 'Вкажіть дві різні події.',
    },
    'impossible-date': {
      what: 'У календарі немає дати {date}.',
      todo: 'Виправте день або місяць.',
    },
    'bad-date': {
      what: '«{date}» не вдається прочитати як дату.',
      todo: 'Напишіть {dates.allowed}.',
    },
    'interval-as-bound': {
      what: '«{date}» – цілий період, а тут має бути одна з його меж.',
      todo: 'Запишіть дві його дати як start і end.',
    },
    'no-bound': {
      what: 'Не відомо ні початку, ні кінця.',
      todo: 'Напишіть щонайменше щось одне або поставте замість дати null.',
    },
    'end-before-start': {
      what: 'Кінець, {end}, раніше за початок, {start}.',
      todo: 'Поміняйте дати місцями або виправте їх.',
    },
    'after-updated': {
      what: 'Сказано, що це триває, але початок, {date}, пізніше за останнє оновлення набору даних ({updated}).',
      todo: 'Виправте дату або поставте в «updated» пізнішу.',
    },
    'ongoing-has-end': {
      what: 'Статус – ongoing, але дата має кінець: {date}.',
      todo: 'Залиште кінець відкритим (..) або виберіть інший статус.',
    },
    'needs-date': {
      what: 'Подія зі статусом {status} повинна мати дату.',
      todo: 'Напишіть дату. Без неї можна лише за таких статусів: {allowed}.',
    },
    'night-needs-two-days': {
      what: 'Ніч триває від одного дня до наступного.',
      todo: 'Напишіть перший день як start, а наступний як end, із годинами чи без них.',
    },
    'missing-translation': {
      what: 'Бракує тексту мовою «{language}».',
      todo: 'Перекладіть його або вилучіть цю мову з «languages».',
    },
    'unclaimed-language': {
      what: 'Є текст мовою «{language}», якої немає серед мов набору даних ({languages}).',
      todo: 'Додайте її до «languages» або видаліть текст.',
    },
    'quote-without-its-language': {
      what: 'Цитаті бракує її власних слів мовою «{language}».',
      todo: 'Додайте дослівний текст цією мовою або виправте «quoteLanguage».',
    },
    'quote-language-alone': {
      what: 'Мову цитати вказано, а самої цитати немає.',
      todo: 'Додайте цитату або видаліть «quoteLanguage».',
    },
    'claim-without-words': {
      what: 'Це твердження нічого не каже.',
      todo: 'Додайте цитату або переказ.',
    },
    'empty-revision': {
      what: 'У цій редакції вказано лише, коли вона була.',
      todo: 'Додайте, що було інакше: заголовок, стислий виклад, статус або дата.',
    },
    'unsafe-address': {
      what: 'Адреси, що починаються з «{scheme}», не дозволено.',
      todo: 'Використайте адресу, що починається з {allowed}.',
    },
    'bad-address': {
      what: '«{address}» – неповна адреса.',
      todo: 'Напишіть її повністю, починаючи з {allowed}, без пробілів та імені користувача.',
    },
    'range-outside': {
      what: 'Період від {from} до {to} лежить поза даними, що тривають від {first} до {last}.',
      todo: 'Виправте його дати.',
    },
    'range-sticks-out': {
      what: 'Період від {from} до {to} виходить за межі даних, що тривають від {first} до {last}.',
      todo: 'Скоротіть його або залиште так, якщо це навмисно.',
    },
    'no-period': {
      what: 'Немає періоду, який можна показати: жодна подія не має дати, і немає «coverage».',
      todo: 'Вкажіть дату якоїсь події або додайте «coverage».',
    },
  },
};
