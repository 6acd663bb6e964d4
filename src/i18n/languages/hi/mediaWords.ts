/** The words around pictures and other media in Hindi. */
import type { MediaWords } from '../../mediaWords';

export const mediaWords: MediaWords = {
  heading: 'चित्र और मीडिया',
  enlarge: 'बड़ा करें',
  previous: 'पिछला',
  next: 'अगला',
  graphic: 'यह विचलित कर सकता है',
  show: 'दिखाएँ',
  contact: 'आपके दबाने पर ही ब्राउज़र {host} से जुड़ता है।',
  load: 'यहाँ दिखाएँ',
  open: 'उसकी अपनी साइट पर खोलें',
  transcript: 'लिखित पाठ',
  licence: 'लाइसेंस',
  source: 'स्रोत',
};
