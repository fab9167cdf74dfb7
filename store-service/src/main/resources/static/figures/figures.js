/** The views beside the list: they are asked for when they are looked at, and again when the filters change. */

import {asked} from '../address.js';
import {element} from '../words/element.js';

// Each is loaded when it is first looked at.
const VIEWS = {
  timeline: () => import('./timeline.js').then(module => module.timelineView),
  map: () => import('../map/map.js').then(module => module.map),
  network: () => import('./network.js').then(module => module.network),
  trends: () => import('./trends.js').then(module => module.trends),
  alerts: () => import('../alerts/alerts.js').then(module => module.alerts),
  operations: () => import('../operations/operations.js').then(module => module.operations),
  dyads: () => import('./dyads.js').then(module => module.dyads),
  leader: profile,
  party: profile,
  issue: profile,
};

function profile() {
  return import('../profile/profile.js').then(module => module.profile);
}

export class Figures {
  constructor(section, filters, suggestions, {onChoose, onZoom}) {
    this.section = section;
    this.filters = filters;
    this.suggestions = suggestions;
    this.onChoose = onChoose;
    this.onZoom = onZoom;
    this.turn = 0;
  }

  async show(view) {
    const turn = ++this.turn;
    this.section.setAttribute('aria-busy', 'true');
    this.say('Counting …');
    try {
      const draw = await VIEWS[view]().catch(() => { throw new Error('The service does not answer.'); });
      const parts = await draw(this.filters.query, {
        view, of: asked('of') ?? '', onChoose: this.onChoose, onZoom: this.onZoom, again: () => this.show(view), suggestions: this.suggestions,
      });
      if (turn !== this.turn) return;
      if (parts.length) this.fill(parts);
      else this.say('There are no events for these filters.');
    } catch (error) {
      if (turn === this.turn) this.offerAgain(view, error);
    } finally {
      this.section.removeAttribute('aria-busy');
    }
  }

  /** What cannot be had now may be had later. */
  offerAgain(view, error) {
    this.say(`This view cannot be shown: ${error.message}`, true);
    const button = element('button', {type: 'button'}, 'Try again');
    button.addEventListener('click', () => {
      this.section.focus();
      this.show(view);
    });
    this.section.append(button);
  }

  fill(parts) {
    this.section.replaceChildren(...parts);
    document.title = `${this.section.querySelector('h2').textContent}: Chancery`;
  }

  say(text, isWrong = false) {
    this.section.replaceChildren(element('p', {role: 'status', class: isWrong ? 'wrong' : 'quiet'}, text));
  }
}
