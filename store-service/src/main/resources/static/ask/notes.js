/** What the page asks the store service about notes of what is wrong. */

import {ask, post} from './api.js';

export const notesOn = article => ask(`notes?${new URLSearchParams({article, limit: 100})}`).then(answer => answer.notes);
export const addNote = note => post('notes', note);
export const removeNote = id => ask(`notes/${encodeURIComponent(id)}`, {method: 'DELETE'});
