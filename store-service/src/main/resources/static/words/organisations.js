/** Names of organisations by the codes that events have; those of the seeds. */

const NAMES = new Map(Object.entries({
  'ABU SAYYAF': 'Abu Sayyaf', ADB: 'Asian Development Bank', ADF: 'Allied Democratic Forces', AFDB: 'African Development Bank',
  'AL-QAEDA': 'Al-Qaeda', 'AL-SHABAAB': 'Al-Shabaab', ALBA: 'Bolivarian Alliance for the Americas', AMNESTY: 'Amnesty International',
  ANC: 'African National Congress', 'ANDEAN COMMUNITY': 'Andean Community', 'ANTI-BALAKA': 'anti-Balaka',
  AOSIS: 'Alliance of Small Island States', APEC: 'Asia-Pacific Economic Cooperation', AQIM: 'Al-Qaeda in the Islamic Maghreb',
  'ARAB LEAGUE': 'Arab League', 'ARAKAN ARMY': 'Arakan Army', ASEAN: 'Association of Southeast Asian Nations', AU: 'African Union',
  AUC: 'United Self-Defense Forces of Colombia', AUKUS: 'AUKUS', BLA: 'Baloch Liberation Army', 'BOKO HARAM': 'Boko Haram', BRICS: 'BRICS',
  CARICOM: 'Caribbean Community', CELAC: 'Community of Latin American and Caribbean States', CIS: 'Commonwealth of Independent States',
  COMECON: 'Comecon', COMESA: 'Common Market for Eastern and Southern Africa', COMMONWEALTH: 'Commonwealth of Nations',
  CONTADORA: 'Contadora group', CONTRAS: 'Contras', 'COUNCIL OF EUROPE': 'Council of Europe',
  CSCE: 'Conference on Security and Co-operation in Europe', CSTO: 'Collective Security Treaty Organization',
  DPR: 'Donetsk People\'s Republic', EAC: 'East African Community', EAEU: 'Eurasian Economic Union',
  EBRD: 'European Bank for Reconstruction and Development', ECCAS: 'Economic Community of Central African States',
  ECHR: 'European Court of Human Rights', ECOWAS: 'Economic Community of West African States', EFTA: 'European Free Trade Association',
  ELN: 'National Liberation Army', EPLF: 'Eritrean People\'s Liberation Front', ETA: 'ETA', EU: 'European Union',
  FARC: 'Revolutionary Armed Forces of Colombia', FATAH: 'Fatah', FDLR: 'FDLR', FMLN: 'FMLN', FSA: 'Free Syrian Army', G20: 'Group of 20',
  G7: 'Group of Seven', G8: 'Group of Eight', GAM: 'Free Aceh Movement', GATT: 'General Agreement on Tariffs and Trade',
  GCC: 'Gulf Cooperation Council', GREENPEACE: 'Greenpeace', HAMAS: 'Hamas', HAQQANI: 'Haqqani network', HEZBOLLAH: 'Hezbollah',
  'HIZBUL MUJAHIDEEN': 'Hizbul Mujahideen', HOUTHI: 'Houthis', HRW: 'Human Rights Watch', HUAWEI: 'Huawei',
  IAEA: 'International Atomic Energy Agency', ICC: 'International Criminal Court', ICJ: 'International Court of Justice',
  ICRC: 'International Committee of the Red Cross', ICTY: 'International Criminal Tribunal for the former Yugoslavia',
  IDB: 'Inter-American Development Bank', IGAD: 'Intergovernmental Authority on Development', IMF: 'International Monetary Fund',
  INTERPOL: 'Interpol', IRA: 'Irish Republican Army', ISIS: 'Islamic State', 'ISLAMIC JIHAD': 'Islamic Jihad',
  'JAISH-E-MOHAMMED': 'Jaish-e-Mohammed', JEM: 'Justice and Equality Movement', 'JEMAAH ISLAMIYAH': 'Jemaah Islamiyah', JNIM: 'JNIM',
  'KATAIB HEZBOLLAH': 'Kataib Hezbollah', 'KHMER ROUGE': 'Khmer Rouge', KLA: 'Kosovo Liberation Army', KNU: 'Karen National Union',
  'LASHKAR-E-TAIBA': 'Lashkar-e-Taiba', 'LIBYAN REBELS': 'Libyan rebels', 'LIMA GROUP': 'Lima Group', LNA: 'Libyan National Army',
  LPR: 'Luhansk People\'s Republic', LRA: 'Lord\'s Resistance Army', LTTE: 'Liberation Tigers of Tamil Eelam', 'M-19': 'M-19', M23: 'M23',
  MERCOSUR: 'Mercosur', MILF: 'Moro Islamic Liberation Front', MNLF: 'Moro National Liberation Front',
  MRTA: 'Tupac Amaru Revolutionary Movement', MSF: 'Médecins Sans Frontières', MUJAHIDEEN: 'Mujahideen',
  'MUSLIM BROTHERHOOD': 'Muslim Brotherhood', NATO: 'North Atlantic Treaty Organization', 'NON-ALIGNED': 'Non-Aligned Movement',
  'NORDIC COUNCIL': 'Nordic Council', NPA: 'New People\'s Army', 'NUSRA FRONT': 'Nusra Front', OAS: 'Organization of American States',
  OAU: 'Organisation of African Unity', OECD: 'Organisation for Economic Co-operation and Development',
  OIC: 'Organisation of Islamic Cooperation', OPCW: 'Organisation for the Prohibition of Chemical Weapons',
  OPEC: 'Organization of the Petroleum Exporting Countries', OSCE: 'Organization for Security and Co-operation in Europe', OXFAM: 'Oxfam',
  'PALESTINIAN AUTHORITY': 'Palestinian Authority', PFLP: 'Popular Front for the Liberation of Palestine', PIF: 'Pacific Islands Forum',
  PJAK: 'PJAK', PKK: 'Kurdistan Workers\' Party', PLO: 'Palestine Liberation Organization', PMF: 'Popular Mobilization Forces',
  POLISARIO: 'Polisario Front', QUAD: 'Quadrilateral Security Dialogue', 'RED CRESCENT': 'Red Crescent', RENAMO: 'Renamo',
  RSF: 'Rapid Support Forces', 'RSF-PRESS': 'Reporters Without Borders', RUF: 'Revolutionary United Front',
  SAARC: 'South Asian Association for Regional Cooperation', SADC: 'Southern African Development Community',
  SCO: 'Shanghai Cooperation Organisation', SDF: 'Syrian Democratic Forces', SEATO: 'Southeast Asia Treaty Organization', SELEKA: 'Seleka',
  'SHINING PATH': 'Shining Path', 'SINN FEIN': 'Sinn Féin', SOLIDARITY: 'Solidarity union', SPLM: 'Sudan People\'s Liberation Movement',
  SWAPO: 'South West Africa People\'s Organisation', 'SYRIAN REBELS': 'Syrian rebels', TALIBAN: 'Taliban',
  TPLF: 'Tigray People\'s Liberation Front', TTP: 'Tehrik-i-Taliban Pakistan', UN: 'United Nations',
  UNASUR: 'Union of South American Nations', UNITA: 'UNITA', VISEGRAD: 'Visegrad Group', WAGNER: 'Wagner Group',
  'WARSAW PACT': 'Warsaw Pact', WEU: 'Western European Union', WHO: 'World Health Organization', 'WORLD BANK': 'World Bank',
  WTO: 'World Trade Organization', YPG: 'People\'s Protection Units', ZAPATISTAS: 'Zapatistas',
}));
// Of all organisations, the package of flags has these.
const FLAGS = {'ARAB LEAGUE': 'arab', ASEAN: 'asean', EAC: 'eac', EU: 'eu', UN: 'un'};

/** The name of an organisation, or nothing if the code is not one's. */
export function organisationName(code) {
  return NAMES.get(code);
}

/** By which name its flag is known; nothing if it has none. */
export function organisationFlag(code) {
  return FLAGS[code];
}
