/** The words of the map in Persian. */
import type { MapWords } from '../../lazyWords/mapWords';

export const mapWords: MapWords = {
  label: 'نقشهٔ رویدادها',
  where: 'چه چیزی کجا رخ داد',
  fit: 'همهٔ نقشه',
  site: 'جای دقیق',
  town: 'شهر',
  area: 'منطقه',
  earlier: 'پیش از بازهٔ نمایان',
  empty: 'هیچ رویدادی در بازهٔ نمایان جایی روی نقشه ندارد.',
  base: 'خشکی و آب: Natural Earth. مرزها کشیده نشده‌اند.',
  keys: 'کلیدهای جهت از جایی به جای دیگر می‌روند و Enter آن را باز می‌کند. مثبت و منفی مقیاس را تغییر می‌دهند و Shift با کلید جهت نقشه را جابه‌جا می‌کند.',
};
