/** The names that one kind of filter can choose from, each with the id that the API knows it by; a datalist offers them. */

const OFFERED_AT_MOST = 3_000;

export class Names {
  constructor(datalist) {
    this.datalist = datalist;
    this.names = new Map();
    this.ids = new Map();
  }

  /** Offers a name; of two with one name, the second is told apart by its hint, or by its id. */
  offer(id, name, hint = '') {
    if (this.names.has(id) || this.names.size >= OFFERED_AT_MOST) return;
    const told = [name, `${name} (${hint || id})`, id].find(one => !this.ids.has(key(one))) ?? id;
    this.names.set(id, told);
    this.ids.set(key(told), id);
    const option = new Option(hint, told);
    option.label = hint || told;
    this.datalist.append(option);
  }

  /** The id behind what was typed; what is no name may be an id. */
  id(typed) {
    return this.ids.get(key(typed)) ?? [...this.names.keys()].find(id => key(id) === key(typed));
  }

  name(id) {
    return this.names.get(id) ?? id;
  }
}

function key(text) {
  return text.trim().toLowerCase();
}
