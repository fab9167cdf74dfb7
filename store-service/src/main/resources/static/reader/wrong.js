/** "This is wrong": what readers note of an event or a tag, for the analysts. */

import {addNote, notesOn, removeNote} from '../ask/notes.js';
import {element} from '../words/element.js';
import {allEvents, day} from '../words/event.js';

const MISTAKES = {
  event: {
    type: 'It is of another type', actors: 'Somebody else acts, or is acted upon', status: 'The status is wrong', place: 'The place is wrong',
    no_event: 'This is no event', other: 'Something else',
  },
  leader: {tag: 'Somebody else is meant', other: 'Something else'},
  issue: {tag: 'The article is not about this', other: 'Something else'},
  article: {other: 'Something else, such as an event that was not found'},
};

/** A form behind a summary, with what has been noted of this article. */
export function wrongParts(enriched, event) {
  const {article, leaders, issues} = enriched;
  const subjects = [
    ...allEvents(enriched).some(one => one.id === event?.id) ? [['event', event.id, 'The event shown']] : [],
    ...leaders.map(({id, name}) => ['leader', id, `Leader: ${name}`]),
    ...issues.map(({id, label}) => ['issue', id, `Issue: ${label}`]),
    ['article', '', 'The article as a whole'],
  ];
  const form = noteForm(subjects);
  const notes = element('ul', {class: 'notes'});
  const details = element('details', {class: 'wrong-note'}, element('summary', {}, 'This is wrong'), form, notes, exported());
  const say = text => { form.querySelector('[role=status]').textContent = text; };
  const show = () => showNotes(notes, article.id, say);
  details.addEventListener('toggle', () => details.open && show());
  form.addEventListener('submit', submitted => {
    submitted.preventDefault();
    keep(form, subjects[form.elements.about.value], {article, say, show});
  });
  return [details];
}

/** All notes, for the analyst who makes examples of them. */
function exported() {
  return element('p', {class: 'quiet'}, element('a', {href: 'api/v1/notes/export', download: 'notes.yaml'}, 'The notes on all articles'), ', as examples for the seeds.');
}

function noteForm(subjects) {
  const about = element('select', {name: 'about'}, ...subjects.map(([, , text], number) => element('option', {value: number}, text)));
  const mistake = element('select', {name: 'mistake'});
  const offer = () => mistake.replaceChildren(
    ...Object.entries(MISTAKES[subjects[about.value][0]]).map(([value, text]) => element('option', {value}, text)));
  about.addEventListener('change', offer);
  offer();
  return element('form', {class: 'note', 'aria-label': 'This is wrong'},
    element('p', {class: 'fields'}, element('label', {}, 'What ', about), element('label', {}, 'What is wrong ', mistake)),
    element('label', {}, 'In words ', element('textarea', {name: 'comment', maxlength: '2000', rows: '3'})),
    element('p', {class: 'actions'}, element('button', {type: 'submit'}, 'Note it'), element('span', {role: 'status'})));
}

async function keep(form, [kind, id], {article, say, show}) {
  const {mistake, comment} = form.elements;
  try {
    await addNote({
      article: article.id, version: article.version, mistake: mistake.value, ...kind !== 'article' && {[kind]: id},
      ...comment.value.trim() && {comment: comment.value},
    });
    comment.value = '';
    await show();
    say('Noted for the analysts.');
  } catch (error) {
    say(`Not noted: ${error.message}`);
  }
}

async function showNotes(list, article, say) {
  try {
    const all = await notesOn(article);
    list.replaceChildren(...all.map(note => element('li', {}, inWords(note), ' ', removal(note, () => showNotes(list, article, say), say))));
  } catch (error) {
    say(`What was noted before cannot be shown: ${error.message}`);
  }
}

function inWords({event, leader, issue, mistake, comment, author, notedAt}) {
  const about = event ? 'an event' : leader ?? issue ?? 'the article';
  return `${day(notedAt)}, ${author ?? 'somebody'} on ${about}: ${[mistake.replace('_', ' '), comment].filter(Boolean).join(' – ')}`;
}

function removal({id}, show, say) {
  const button = element('button', {type: 'button', class: 'choice'}, 'Remove this note');
  button.addEventListener('click', async () => {
    try {
      await removeNote(id);
      await show();
      say('Removed.');
    } catch (error) {
      say(`Not removed: ${error.message}`);
    }
  });
  return button;
}
