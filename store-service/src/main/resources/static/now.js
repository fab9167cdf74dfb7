/** The view of what happens now: a list, page by page and as it comes. */

import * as api from './ask/api.js';
import {watch} from './ask/stream.js';
import {HappeningList} from './list/happenings.js';

const MORE_BEFORE = 'There is more before; narrow the filters to see it.';
const STATES = {connecting: 'connecting …', live: 'live', lost: 'connection lost, trying again …'};

export class Now {
  constructor(section, connection, {filters, suggestions, onChoose, onArrive}) {
    this.section = section;
    this.more = section.querySelector('#more');
    this.connection = connection;
    this.filters = filters;
    this.suggestions = suggestions;
    this.onArrive = onArrive;
    this.list = new HappeningList(section, {onChoose, onTrim: () => this.endHere()});
    this.turn = 0;
    this.more.addEventListener('click', () => this.load(this.turn));
    addEventListener('pagehide', () => this.stream?.close());
    addEventListener('pageshow', event => event.persisted && this.start());
  }

  /** Begins anew with the filters as they are now. */
  start() {
    this.stream?.close();
    this.list.clear();
    this.cursor = undefined;
    const turn = ++this.turn;
    this.loaded = this.load(turn);
    this.stream = watch(this.filters.query, {
      onHappening: happening => this.arrive(happening),
      onResync: () => this.start(),
      onState: state => this.tell(state),
    });
  }

  arrive(happening) {
    this.suggestions.learn(happening);
    this.list.arrive(happening);
    this.onArrive();
  }

  tell(state) {
    const isBack = state === 'live' && this.connection.dataset.state === 'lost';
    this.connection.dataset.state = state;
    this.connection.textContent = STATES[state];
    if (isBack) this.catchUp(this.turn);
  }

  /** What was found, or has changed, while the line was lost, if the stream does not bring it. */
  async catchUp(turn) {
    try {
      const page = await api.happenings(this.filters.query);
      if (turn === this.turn) page.happenings.reverse().forEach(happening => this.arrive(happening));
    } catch {
      // The stream goes on; what is missing is there after the next change of the filters.
    }
  }

  async load(turn) {
    this.section.setAttribute('aria-busy', 'true');
    this.more.hidden = true;
    this.more.textContent = 'Earlier happenings';
    this.list.say(this.list.isEmpty ? 'Loading …' : '');
    try {
      const page = await api.happenings(this.filters.query, this.cursor);
      if (turn !== this.turn) return;
      page.happenings.forEach(happening => this.suggestions.learn(happening));
      this.list.append(page.happenings);
      this.cursor = page.next;
      this.more.hidden = !this.cursor || this.list.isFull;
      this.list.say(this.messageFor(page));
    } catch (error) {
      if (turn === this.turn) this.offerAgain(error);
    } finally {
      this.section.removeAttribute('aria-busy');
    }
  }

  offerAgain(error) {
    this.list.say(`Happenings cannot be loaded: ${error.message}`, true);
    this.more.textContent = 'Try again';
    this.more.hidden = false;
  }

  /** The list has dropped its last ones: what the cursor leads to does not follow on them any more. */
  endHere() {
    this.more.hidden = true;
    this.list.say(MORE_BEFORE);
  }

  messageFor(page) {
    if (this.list.isEmpty) return 'Nothing yet for these filters; what happens appears here by itself.';
    return page.next && this.list.isFull ? MORE_BEFORE : '';
  }
}
