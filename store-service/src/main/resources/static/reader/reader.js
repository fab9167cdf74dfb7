/** The reader: a happening with its reports and the article of one of them; on a narrow screen it covers the list. */

import * as api from '../ask/api.js';
import {asked, replaceQuery} from '../address.js';
import {element} from '../words/element.js';
import {allEvents, linkedSentence} from '../words/event.js';
import {articleParts} from './article.js';
import {editionsParts} from './editions.js';
import {facts} from './facts.js';
import {reportsParts} from './reports.js';
import {wrongParts} from './wrong.js';

export class Reader {
  constructor(section, onClose) {
    this.section = section;
    this.pane = section.querySelector('#reading');
    this.hint = this.pane.firstElementChild;
    this.onClose = onClose;
    this.turn = 0;
    section.querySelector('#back').addEventListener('click', () => this.leave());
    section.closest('main').addEventListener('keydown', event => event.key === 'Escape' && this.isOpen && this.leave());
  }

  /** Opens an event that somebody has chosen; the way back from the first one is the browser's, too. */
  open(event) {
    replaceQuery(query => {
      query.set('article', event.article.id);
      query.set('event', event.id);
    }, !this.isOpen);
    this.show(event.article.id, event.id, event);
  }

  /** Shows what the address asks for, or nothing. */
  follow() {
    if (asked('article')) this.show(asked('article'), asked('event'));
    else this.close();
  }

  get isOpen() {
    return document.body.classList.contains('reading');
  }

  leave() {
    if (history.state?.isStep) {
      this.isLeaving = true;
      history.back();
      return;
    }
    replaceQuery(query => ['article', 'event'].forEach(name => query.delete(name)));
    this.close();
  }

  close() {
    this.isLeaving = false;
    if (!this.isOpen) return;
    this.turn++;
    document.body.classList.remove('reading');
    this.pane.replaceChildren(this.hint);
    this.onClose();
  }

  /** An event that no happening has, such as a retracted one, is shown with its article alone. */
  async show(articleId, eventId, given) {
    const turn = ++this.turn;
    document.body.classList.add('reading');
    this.pane.setAttribute('aria-busy', 'true');
    try {
      const [enriched, reported] = await Promise.all([api.article(articleId), eventId && api.happening(eventId).catch(() => undefined)]);
      if (turn === this.turn) this.render(enriched, allEvents(enriched).find(one => one.id === eventId) ?? given, reported);
    } catch (error) {
      if (turn === this.turn) this.offerAgain(error, () => this.show(articleId, eventId, given));
    } finally {
      this.pane.removeAttribute('aria-busy');
    }
  }

  offerAgain(error, again) {
    const button = element('button', {type: 'button'}, 'Try again');
    button.addEventListener('click', () => {
      this.section.focus();
      again();
    });
    this.pane.replaceChildren(element('p', {class: 'wrong', role: 'alert'}, `The article cannot be shown: ${error.message}`), button);
  }

  render(enriched, event, reported) {
    const {article} = enriched;
    const about = event ? [element('h2', {}, ...linkedSentence(event)), facts(event)] : [element('h2', {}, 'Article')];
    const onSplit = async events => {
      await api.split(reported.happening.id, events);
      await this.show(article.id, event.id);
    };
    const reports = reported ? reportsParts(reported, event?.id, {onChoose: other => this.open(other), onSplit}) : [];
    this.pane.replaceChildren(
      ...about, ...wrongParts(enriched, event), ...editionsParts(enriched), ...reports, ...articleParts(enriched, event, other => this.open({...other, article})));
    this.section.scrollTop = 0;
    if (!reports.length) this.pane.querySelector('.evidence')?.scrollIntoView({block: 'nearest'});
  }
}
