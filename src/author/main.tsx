/** The entry of the author's page. */
import 'virtual:kroniek-box.css';
import 'react-data-grid/lib/styles.css';
import './styles/author.css';
import { createRoot } from 'react-dom/client';

import { importFieldWords } from '../i18n';
import { App, type LoadedWords } from './App';
import { createChecker } from './check/createChecker';
import type { MessageLanguage } from './check/types';
import { chooseLanguage, loadAuthorWords } from './words/words';

async function loadWords(language: MessageLanguage): Promise<LoadedWords> {
  const [words, fields] = await Promise.all([
    loadAuthorWords(language),
    importFieldWords(language),
  ]);
  return { language, words, fields };
}

async function start(): Promise<void> {
  const root = document.querySelector('#author');
  if (!root) throw new Error('the page has no place for the app');
  const initialWords = await loadWords(chooseLanguage(navigator.languages));
  createRoot(root).render(
    <App checker={createChecker()} initialWords={initialWords} loadWords={loadWords} />,
  );
}

void start();
