/** An article with the words marked that one of its events rests on, and all else that was found in it. */

import {element} from '../words/element.js';
import {sentence} from '../words/event.js';
import {key, marked, marksOf} from './marks.js';
import {issueParts, leaderParts} from './tags.js';

/** The article; the words of the event are marked, or of none. Another of its events can be chosen. */
export function articleParts(enriched, event, onChoose) {
  const {article, leaders, issues, events, domesticEvents = []} = enriched;
  const marks = marksOf(enriched, event);
  return [
    element('h3', {class: 'title'}, ...marked(article.title || '(no title)', marks.title)),
    element('p', {class: 'origin'}, ...origin(article)),
    ...key(marks),
    element('div', {class: 'body', dir: 'auto', ...article.language && {lang: article.language}}, ...marked(article.body ?? '', marks.body)),
    ...list('Leaders', leaders.map(leader => leaderParts(leader, article))),
    ...list('Issues', issues.map(issueParts)),
    ...list('Events in this article', events.map(other => [choice(other, other.id === event?.id, onChoose)])),
    ...list('Domestic events in this article', domesticEvents.map(other => [choice(other, other.id === event?.id, onChoose)])),
  ];
}

function choice(event, isShown, onChoose) {
  const button = element('button', {type: 'button', class: 'choice'}, ...sentence(event));
  if (event.status !== 'happened') button.append(` (${event.status})`);
  if (isShown) button.setAttribute('aria-current', 'true');
  button.addEventListener('click', () => onChoose(event));
  return button;
}

function origin(article) {
  const parts = [article.publishedAt && `${article.publishedAt.slice(0, 16).replace('T', ' ')} UTC`, `edition ${article.version}`];
  const said = parts.filter(Boolean).join(' · ');
  return [
    ...article.source ? [element('bdi', {}, article.source.name), ' · '] : [],
    ...isWebAddress(article.url) ? [`${said} · `, element('a', {href: article.url, rel: 'noopener noreferrer', target: '_blank'}, 'source')] : [said],
  ];
}

/** An article may come with any address; only the web's are followed. */
function isWebAddress(url) {
  return /^https?:\/\//i.test(url ?? '');
}

function list(title, lines) {
  return lines.length
    ? [element('h3', {}, title), element('ul', {}, ...lines.map(line => element('li', {}, ...line)))]
    : [];
}
