/** The words of the snippet builder in Hindi. */
import type { SnippetWords } from '../../snippetWords';

export { exportWords } from './exportWords';
export { mapWords } from './mapWords';
export { mediaWords } from './mediaWords';

export const snippetWords: SnippetWords = {
  heading: 'जो दिख रहा है उसे एम्बेड करें',
  form: 'क्या चिपकाना है',
  iframe: 'फ़्रेम: अधिकतर संपादन प्रणालियों के लिए',
  element: 'स्क्रिप्ट वाला एलिमेंट: आपका पेज उसे नियंत्रित कर सकता है और जान सकता है कि क्या पढ़ा जा रहा है',
  link: 'चित्र वाला लिंक: न्यूज़लेटर के लिए',
  height: 'ऊँचाई (पिक्सेल)',
  heightBounds: 'उपयोग नहीं हुआ। उपयुक्त ऊँचाई (पिक्सेल):',
  parts: 'चित्र के आसपास',
  title: 'शीर्षक',
  toolbar: 'टूलबार',
  overview: 'झलक',
  list: 'घटनाओं की सूची',
  code: 'कोड',
  copy: 'कोड कॉपी करें',
  copied: 'कोड कॉपी हो गया।',
  refused: 'ब्राउज़र ने कॉपी करने की अनुमति नहीं दी। कोड चुना हुआ है: Ctrl या ⌘ और C से कॉपी करें।',
  preview: 'यह कैसा दिखेगा',
  width: 'पूर्वावलोकन की चौड़ाई',
  phone: 'फ़ोन पर',
  desktop: 'कंप्यूटर पर',
};
