/** What every component of the page needs: its words, and the language of messages. */
import { createContext, useContext } from 'react';

import type { MessageLanguage } from './check/types';
import type { AuthorWords } from './words/en';

export type PageContext = {
  readonly words: AuthorWords;
  readonly language: MessageLanguage;
};

export const AuthorContext = createContext<PageContext | null>(null);

export function usePage(): PageContext {
  const page = useContext(AuthorContext);
  if (!page) throw new Error('no words');
  return page;
}
