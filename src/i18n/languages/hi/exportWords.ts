/** The words of the download dialog in Hindi. */
import type { ExportWords } from '../../exportWords';

export const exportWords: ExportWords = {
  events: 'घटनाएँ',
  shown: 'अभी दिख रही',
  all: 'सभी',
  csv: 'स्प्रेडशीट',
  json: 'डेटासेट',
  ics: 'कैलेंडर',
  svg: 'रेखाचित्र',
  png: 'चित्र',
  pdf: 'प्रिंट के लिए',
  zip: 'सब कुछ',
  data: 'डेटा',
  image: 'छवि',
  width: 'चौड़ाई',
  view: 'यह दृश्य',
  cite: 'उद्धृत करें',
  saved: 'डाउनलोड हुआ',
};
