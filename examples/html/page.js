// Without a bundler, a page names the files of the package.
// With a bundler, write: import { mount } from 'kroniek'
import { mount } from './node_modules/kroniek/package/lib/standalone/index.js';

const output = document.querySelector('output');

mount(document.querySelector('#second'), {
  data: 'events.json',
  className: 'house',
  height: '24rem',
  defaultRange: { from: '2025-08-20', to: '2025-09-20' },
  onSelect: (id) => {
    output.textContent = id ?? 'nothing';
  },
});
