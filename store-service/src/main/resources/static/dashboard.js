/** The page: events as they come, and the article behind the one that is chosen. */

import * as api from './api.js';
import {EventList} from './eventlist.js';
import {Filters} from './filters.js';
import {read} from './reading.js';

const STATES = {connecting: 'connecting …', live: 'live', lost: 'connection lost, trying again …'};

const pane = document.getElementById('reading');
const section = document.getElementById('events');
const more = document.getElementById('more');
const connection = document.getElementById('connection');
const filters = new Filters(document.getElementById('filters'));
const list = new EventList(section, choose);
let stream;
let cursor;
let asked = 0;

filters.onChange(start);
more.addEventListener('click', () => load(asked));
addEventListener('pagehide', () => stream?.close());
start();
const linked = new URLSearchParams(location.search).get('article');
if (linked) show(linked);

/** Begins anew with the filters as they are now. */
function start() {
  stream?.close();
  list.clear();
  cursor = undefined;
  asked += 1;
  load(asked);
  stream = api.watch(filters.query, arrive, tell);
}

function arrive(event) {
  filters.suggest(event);
  list.arrive(event);
}

function tell(state) {
  connection.dataset.state = state;
  connection.textContent = STATES[state];
}

async function load(turn) {
  section.setAttribute('aria-busy', 'true');
  more.hidden = true;
  list.say(list.isEmpty ? 'Loading …' : '');
  try {
    const page = await api.events(filters.query, cursor);
    if (turn !== asked) return;
    page.events.forEach(event => filters.suggest(event));
    list.append(page.events);
    cursor = page.next;
    more.hidden = !cursor;
    list.say(list.isEmpty ? 'No events yet for these filters; new ones appear here by themselves.' : '');
  } catch (error) {
    if (turn === asked) list.say(`Events cannot be loaded: ${error.message}`, true);
  } finally {
    section.removeAttribute('aria-busy');
  }
}

function choose(event) {
  const query = filters.query;
  query.set('article', event.article.id);
  history.replaceState(null, '', `?${query}`);
  show(event.article.id, event);
}

let shown = 0;

async function show(id, event) {
  const turn = ++shown;
  try {
    const enriched = await api.article(id);
    if (turn === shown) read(pane, enriched, event);
  } catch (error) {
    if (turn === shown) pane.textContent = `The article cannot be shown: ${error.message}`;
  }
}
