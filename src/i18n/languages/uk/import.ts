/** The sentences of the report of an import in Ukrainian. */
import type { ImportCatalogue } from '../../importWords';

export const importWords: ImportCatalogue = {
  where: {
    row: 'рядок {row}',
    column: 'стовпець «{column}»',
    path: '{path}',
    more: 'і ще {count} таких',
  },
  kinds: {
    read: 'прочитано',
    changed: 'змінено',
    'left-out': 'пропущено',
    refused: 'відхилено',
  },
  orders: { 'day-first': 'день перед місяцем', 'month-first': 'місяць перед днем' },
  fields: {
    date: 'дата',
    end: 'кінець',
    time: 'час',
    endTime: 'час кінця',
    year: 'рік',
    month: 'місяць',
    day: 'день',
    endYear: 'рік кінця',
    endMonth: 'місяць кінця',
    endDay: 'день кінця',
    displayDate: 'дата словами',
    title: 'назва',
    text: 'текст',
    lane: 'доріжка',
    tags: 'теги',
    actors: 'дійові особи',
    place: 'місце',
    latitude: 'широта',
    longitude: 'довгота',
    coordinates: 'координати',
    link: 'джерело',
    publisher: 'видавець джерела',
    media: 'зображення або відео',
    mediaCredit: 'автор зображення',
    mediaCaption: 'підпис до зображення',
    mediaThumbnail: 'мале зображення',
    type: 'вид рядка',
    background: 'тло',
    colour: 'колір',
    id: 'ідентифікатор',
    importance: 'важливість',
    status: 'статус',
    timeZone: 'часовий пояс',
  },
  sentences: {
    'format-read': { what: 'Файл прочитано як {format}.', todo: '' },
    'encoding-read': {
      what: 'Кодування: {encoding}.',
      todo: 'Якщо літери неправильні, вкажіть інше через --encoding.',
    },
    'delimiter-read': { what: 'Стовпці розділено знаком «{delimiter}».', todo: '' },
    'sheet-read': { what: 'Прочитано аркуш «{sheet}».', todo: '' },
    'language-read': { what: 'Мова за назвами стовпців: {language}.', todo: '' },
    'column-read': { what: 'Прочитано як поле «{fields.field}».', todo: '' },
    'column-kept': { what: 'Збережено як поле подробиць.', todo: '' },
    'order-read': { what: 'У датах {orders.order}, як показує «{written}».', todo: '' },
    'title-read': { what: '«{title}» — назва хронології.', todo: '' },
    'range-read': { what: '«{title}» — названий період.', todo: '' },
    'events-read': { what: 'Подій: {events}, рядків: {total}.', todo: '' },
    'markup-removed': { what: 'Розмітку вилучено; посилання збережено як джерела.', todo: '' },
    'characters-removed': { what: 'Вилучено знаки, яких не покаже жодна сторінка.', todo: '' },
    approximate: { what: '«{written}» прочитано як приблизно {when}.', todo: '' },
    uncertain: { what: '«{written}» прочитано як можливо {when}.', todo: '' },
    'open-end': { what: '«{written}» прочитано як {when}, ще триває.', todo: '' },
    'future-open-end': { what: 'Початок після сьогодні, {when}, тому кінець невідомий.', todo: '' },
    'zone-converted': { what: '«{written}» — це {when} за часом {zone}.', todo: '' },
    'fraction-dropped': { what: '«{written}» прочитано до мілісекунди: {when}.', todo: '' },
    'midnight-as-day': {
      what: '«{written}» прочитано як цілий день {when}, бо всі значення часу — північ.',
      todo: '',
    },
    'serial-date': {
      what: '«{written}» прочитано як кількість днів від 1900 року: {when}.',
      todo: 'Якщо це не так, задайте стовпцю в таблиці формат дати.',
    },
    'zone-name-assumed': {
      what: '«{written}» прочитано за часовим поясом Північної Америки: {when}.',
      todo: 'Напишіть зсув замість назви, наприклад -06:00.',
    },
    'season-assumed': {
      what: '«{written}» прочитано як пору року: {when}.',
      todo: 'Якщо це кілька років, напишіть обидва повністю: 1921/1922.',
    },
    'calendar-assumed': {
      what: '«{written}» прочитано як рік григоріанського календаря: {when}.',
      todo: 'Якщо це рік іншого календаря, напишіть григоріанський.',
    },
    'order-assumed': {
      what: '«{written}» прочитано з днем на початку, як заведено в мові файлу ({language}).',
      todo: 'Щоб бути певними, додайте --date-order day-first або --date-order month-first.',
    },
    'zone-assumed': {
      what: 'Час не має часового поясу; узято {zone}.',
      todo: 'Вкажіть інший через --time-zone.',
    },
    'title-from': { what: 'Назва — перше речення поля «{field}».', todo: '' },
    'id-changed': { what: 'Ідентифікатор «{id}» стає «{instead}».', todo: '' },
    'lane-as-tag': {
      what: 'Груп {count}: забагато для доріжок (щонайбільше {most}), тому це теги.',
      todo: 'Виберіть стовпець із меншою кількістю груп: --map lane=СТОВПЕЦЬ.',
    },
    'media-as-source': { what: 'Зображення або відео {address} збережено як джерело.', todo: '' },
    'source-without-address': {
      what: '«{name}» — джерело без адреси.',
      todo: 'Якщо воно має сторінку, запишіть її адресу.',
    },
    'colour-noted': {
      what: 'Колір «{colour}» не використано: кольори мають доріжки.',
      todo: '',
    },
    'recurrence-expanded': { what: 'Повторювана подія дає події: {count}.', todo: '' },
    'recurrence-cut': {
      what: 'Повторювана подія дає перші події ({count}); решту пропущено.',
      todo: 'Задайте їй кінець у календарі.',
    },
    'end-unread': {
      what: 'Кінець «{written}» неможливо прочитати, тому його пропущено.',
      todo: 'Запишіть його в такій формі, як початок.',
    },
    'clock-twice': {
      what: 'Годинники показували «{written}» двічі; узято перший із двох.',
      todo: '',
    },
    'clock-skipped': {
      what: 'Годинники ніколи не показували «{written}»; подія пізніша на стільки, на скільки перевели годинники.',
      todo: '',
    },
    'private-event': {
      what: 'За календарем ця подія приватна.',
      todo: 'Вилучіть її з файлу, якщо вона не для читачів.',
    },
    'recurrence-unread': {
      what: 'Повторення «{rule}» не вдається прочитати; узято лише першу подію.',
      todo: 'Запишіть інші події окремо.',
    },
    'key-unread': { what: 'Ключ «{key}» не прочитано ({count}×).', todo: '' },
    'empty-row': { what: 'Рядок порожній.', todo: '' },
    'sheets-unread': {
      what: 'Інші аркуші не прочитано: {sheets}.',
      todo: 'Виберіть один через --sheet.',
    },
    'rows-above-header': { what: 'Над назвами стовпців стоїть «{value}».', todo: '' },
    'extra-cell': {
      what: '«{value}» стоїть за останнім стовпцем.',
      todo: 'Дайте цьому стовпцю назву в першому рядку.',
    },
    'part-unread': { what: 'Для «{value}» немає місця в хронології.', todo: '' },
    'bad-address': {
      what: '«{address}» — неповна вебадреса.',
      todo: 'Запишіть її повністю, з https://.',
    },
    'bad-coordinates': {
      what: '«{value}» — не точка на глобусі.',
      todo: 'Запишіть широту й довготу в градусах, наприклад 52.23 і 21.01.',
    },
    'bad-zone': {
      what: '«{zone}» — не часовий пояс.',
      todo: 'Запишіть, наприклад, Europe/Warsaw.',
    },
    'bad-importance': { what: '«{value}» — не важливість.', todo: 'Запишіть число від 1 до 5.' },
    'no-date': { what: 'Немає дати.', todo: 'Запишіть, коли це сталося.' },
    'no-title': { what: 'Немає назви.', todo: 'Запишіть кількома словами, що сталося.' },
    'bad-date': {
      what: '«{written}» не вдається прочитати як дату.',
      todo: 'Запишіть 2025-09-10, 2025-09 або 2025.',
    },
    'bad-time': {
      what: '«{written}» не вдається прочитати як час.',
      todo: 'Запишіть 19:28 біля дня, з Z або +02:00, якщо часовий пояс інший, ніж у файлі.',
    },
    'impossible-date': {
      what: '«{written}» немає в календарі або на годиннику.',
      todo: 'Виправте дату.',
    },
    'short-year': {
      what: 'Рік у «{written}» незрозумілий.',
      todo: 'Запишіть його чотирма цифрами: 1979 або 0079.',
    },
    'ambiguous-word': {
      what: '«{word}» у «{written}» в іншій мові — інший місяць.',
      todo: 'Вкажіть мову через --language.',
    },
    'end-before-start': {
      what: 'Кінець, {end}, раніше за початок, {start}.',
      todo: 'Виправте одне з двох.',
    },
    'not-a-record': { what: '«{received}» — не запис.', todo: 'Запишіть { "date": …, … }.' },
    'bad-range': {
      what: 'Період «{title}» не має чіткого початку й кінця.',
      todo: 'Дайте обом рік, місяць або день.',
    },
    'empty-file': { what: 'Файл порожній.', todo: 'Збережіть його ще раз, із вмістом.' },
    'unknown-format': {
      what: 'Формат {name} невідомий.',
      todo: 'Збережіть як CSV або XLSX чи назвіть формат через --format: {known}.',
    },
    'unknown-encoding': {
      what: 'Файл не вдається прочитати як текст.',
      todo: 'Збережіть його як UTF-8 або вкажіть кодування через --encoding, наприклад windows-1251.',
    },
    'broken-file': {
      what: 'Файл неповний або неправильний як {format}: {detail}.',
      todo: 'Експортуйте його ще раз.',
    },
    'broken-quotes': {
      what: 'Лапки не мають пари, або за другими лапками йде текст.',
      todo: 'Лапки всередині клітинки пишіть двічі, а клітинку беріть у лапки.',
    },
    'bad-option': {
      what: '«{value}» неможливе для {option}.',
      todo: 'Виберіть одне з цього: {allowed}.',
    },
    'no-date-column': {
      what: 'Жоден стовпець не має дат. Стовпці: {columns}.',
      todo: 'Назвіть стовпець через --map date=СТОВПЕЦЬ.',
    },
    'no-title-column': {
      what: 'Жоден стовпець не має назв. Стовпці: {columns}.',
      todo: 'Назвіть стовпець через --map title=СТОВПЕЦЬ.',
    },
    'unknown-column': {
      what: 'Немає стовпця «{column}» для {field}. Стовпці: {columns}.',
      todo: 'Запишіть назву так, як у файлі.',
    },
    'unknown-field': { what: 'Немає поля «{field}».', todo: 'Поля: {fields}.' },
    'unknown-sheet': { what: 'Немає аркуша «{sheet}».', todo: 'Аркуші: {sheets}.' },
    'order-undecided': {
      what: '«{written}» може бути {first} або {second}, і жодна інша дата файлу не показує, що саме.',
      todo: 'Додайте --date-order day-first для першого або --date-order month-first для другого.',
    },
    'order-mixed': {
      what: 'У «{written}» спершу день, а в «{other}» — місяць, тому інші дати незрозумілі.',
      todo: 'Запишіть усі дати однаково, наприклад 2025-09-10.',
    },
    'no-events': {
      what: 'Жоден рядок не дає події.',
      todo: 'Напишіть щонайменше один із датою і назвою.',
    },
    'dataset-refused': { what: 'Набір даних не проходить перевірки.', todo: 'Виправте його.' },
    unexpected: {
      what: 'Імпорт не вдався: {detail}.',
      todo: 'Будь ласка, повідомте про це разом із файлом.',
    },
  },
};
