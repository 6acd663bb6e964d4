/** The entry of the author's page. */
import 'virtual:kroniek-box.css';
import 'react-data-grid/lib/styles.css';
import './styles/author.css';
import { createRoot } from 'react-dom/client';

import { importFieldWords } from '../i18n';
import { App, type LoadedWords, type Storage } from './App';
import { createChecker } from './check/createChecker';
import type { MessageLanguage } from './check/types';
import { openDraftStore } from './drafts/storage';
import { chooseLanguage, loadAuthorWords } from './words/words';
import { ownScript } from './workerAddress';

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
  const [initialWords, storage] = await Promise.all([
    loadWords(chooseLanguage(navigator.languages)),
    readStorage(),
  ]);
  createRoot(root).render(
    <App
      checker={createChecker()}
      initialWords={initialWords}
      loadWords={loadWords}
      storage={storage}
    />,
  );
}

/** The drafts that the browser kept, and the one that was open last. */
async function readStorage(): Promise<Storage> {
  const store = await openDraftStore();
  if (!store) return { store, list: [], draft: undefined };
  const [list, id] = await Promise.all([store.list(), store.currentId()]);
  return { store, list, draft: id === null ? undefined : await store.read(id) };
}

/** Keeps the page working without a connection. A browser may refuse it. */
async function workOffline(): Promise<void> {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register(ownScript('sw.js')).catch(() => {});
}

void start();
void workOffline();
