/** Libraries of others, which are loaded when they are first needed. */

import {element} from '../words/element.js';

const loading = new Map();

/** What the script calls itself; one that cannot be loaded is asked for again the next time. */
export function library(path, name) {
  if (!loading.has(path)) loading.set(path, load(path, name));
  return loading.get(path);
}

export const d3Library = () => library('d3/dist/d3.min.js', 'd3');

function load(path, name) {
  return new Promise((resolve, reject) => {
    const script = element('script', {src: `webjars/${path}`});
    script.addEventListener('load', () => resolve(window[name]));
    script.addEventListener('error', () => {
      loading.delete(path);
      script.remove();
      reject(new Error(`the library ${name} cannot be loaded`));
    });
    document.head.append(script);
  });
}
