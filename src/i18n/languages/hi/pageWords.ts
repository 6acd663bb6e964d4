/** The words of pages and files that only the build writes, in Hindi. */
import type { PageWords } from '../../pageWords';

export const pageWords: PageWords = {
  sourceExplain:
    'पूरा पाठ, जैसा हमारे पास है। यह टाइमलाइन जो उद्धृत करती है वह चिह्नित है और उसकी घटना तक ले जाता है।',
  feed: 'नई घटनाएँ और सुधार',
  changed: (title) => `सुधारा या बदला गया: ${title}`,
  moved: 'इस घटना का नया पता है।',
  near: 'शायद आप यह खोज रहे हैं',
  chapters: 'अध्याय',
  events: 'सभी घटनाएँ',
  wholeList: 'सभी घटनाएँ उनके स्रोतों के साथ, पढ़ने या छापने के लिए',
  blocked: 'यह पेज लिंक खोलने नहीं देता। पता कॉपी करें:',
  julianCalendar: 'जूलियन कैलेंडर',
  method: 'यह समयरेखा कैसे बनी',
  methodShort: 'विधि',
  methodSelection: 'घटनाएँ कैसे चुनी गईं',
  methodDating: 'तारीखें कैसे तय की गईं',
  methodChecking: 'किसने जाँचा',
  methodMissing: 'क्या छूटा है',
  methodRelease: 'डेटा का संस्करण और हैश',
};
