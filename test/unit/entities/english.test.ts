import { describe, expect, it } from 'vitest';
import { canonicals, marked, plain } from './read.js';

const forms: Record<string, string[]> = {
  'heads and complements': [
    'The [O Ministry of Agriculture and Environment] said on Wednesday that [L Vietnam] had exported more.',
    'Lord Justice [P Adeyinka] cited Section 14 of the [D Limitation Act 1980].',
    'It breached the [D Fisheries Conservation Act, 1994], the court held.',
    'The [O Vietnam Rice and Cocoa Association] ([O Viraco]) cut its forecast; [O Viraco] blamed drought.',
    'Athletes left the [E 2024 Paris Olympics] with the [A Nansen Refugee Award].',
    'The [D Paris Agreement] and [D Resolution 2231] were named in the [E Munich Security Conference].',
    'The [E 31st Lakeland Games] follow the [E Southern Premier League].',
    'It was brought under the [D Hunting Act of 1986] and won the [A Golden Caravan].',
    'The [E Battle of Marrow Hill] is told at the [E Festival of Lights] to the [O Teachers’ Pension Board].'.replaceAll(
      '’',
      "'",
    ),
    'He was named [A Baker of the Year] and received the [A Order of the Silver Heron].',
    'The [O African Development Bank] lent to the [O National Stock Exchange of Malawi].',
    'They studied at [O Holloway College Dublin] and at [O St Winifred Girls School].',
    'The [O Fishermen’s Cooperative] and the [O Teachers’ Guild of Wales] met.'.replaceAll('’', "'"),
    'A strike hit [O Bank Pembangunan Malaysia] after [E Typhoon Saola].',
    'The [E Marrow Fire] burned homes, the [O Holt County Sheriff’s Office] said.'.replace('’', "'"),
    'The [O University of the West Isles] and [O Queen Ada University of Bath] took part.',
    'The [O Port of Marrow Authority] sued [O Fresh & Fair] in the [O Trent Valley Echo].',
    'The [O Trade Union Congress] and [O Natural Resources Wales] met in [L Newcastle upon Tyne].',
    'She lives in [L District 3] near [L Lake Ansel] and [L Quarry Gate].',
  ],
  'persons by what stands around them': [
    'Its chairman, [P Nguyen Hai Nam], met Prime Minister [P Keir Starmer] in [L London].',
    '[P Caroline Whitmore], who was 41, lives near the [L Severn River] in [L England].',
    'A photograph shows [P J. R. Hollander] with [P Siobhan O’Kane].'.replace('’', "'"),
    'Mr [P van der Holt] met Ms [P de Sousa] and Senator [P Bill Marrow].',
    'He beat top seed [P Miloš Marrow]; Battalion Chief [P Luis Holt] came from a ridge above [L Holtmoor].',
    'Cricketer [P Ravi Holt] and Sheriff [P Ann Marrow] won.',
    'A man called [P Vu], 38 years old, was hurt.',
    'The seller, [P Joost van Eyckeren], was pleased, and the analyst [P Sunil R. Mehta] too.',
    "But [P Danny O'Shea], a substitute, and a man in red, [P Velda Ormskirk], a carver, cheered. Later [P Doreen Mills] left.",
    'Dr [P Paulina Wrobel], [O University of Ostrey]',
    'Contact: [P Helen Fairbairn], Press Officer, [O Riverdale City Council], [L Oslo]',
    'The Home Secretary, [P Yvette Marsh], promised the [O Marine Accident Branch] a review.',
    'Old Mrs [P Pettigrew] lost her bees.',
    'Counsel for [P Marguerite Oyelowo] QC said nothing.',
    "[L Norway]'s [P Torvik Almaas] was second.",
    'It was then that [P Velda Ormskirk] agreed, and the meeting closed.',
    'The [O Rural Services Board] told Deputy Minister of Health [P Truong Quoc Lam] so.',
  ],
  'places by what stands around them': [
    'Schools in [L Morvane] and [L Kestlewood] closed.',
    'She moved to a plant at [L Ardlow] and took the road to [L Brennick].',
    'The worst-hit district, [L Bulamba], has no clinic.',
    'Roads to [L Dombrey] and [L Goondar] are cut off [L Sofara], and the [L Lower Buzzan] valley is lost.',
    'She knelt in the woods of the [L Chalterns] and took the line to [L Remmagen].',
    'The rain flooded [L Galvestone]; the boat was bound for [L Skerrin], on the [L Norwegian Sea].',
    '"It is over," said [P Pat Murtagh], of [L Kilrushe].',
    '[L Port Hallorin] added houses, and the shire of [L Upper Drayle] lost some.',
    'The train from [L Kestlewood] to [L Kings Tarrick] left the canton of [L Valorn].',
    "Only [L Tolvern]'s mayor said no.",
    '[L KINGSWICK], 3 May 2025 — The harbour reopened.',
    'An electrician from [L Gullane] paid in [L US] stores with 60 US cents.',
  ],
  'bodies by what stands around them': [
    'Analysts at [O Lotus Field Securities] expect a rise, [P Jan Verbeek], a Dutch consultant, said.',
    'Accountants at [O Fairlight Mowbray] disagree.',
    'A survey by [O Datascope] put it at 44%.',
    'Its rival [O Dunmere] is owned by [O Starling Leisure].',
    'The firm bought [O Dunmere], which makes boilers.',
    'The paper appeared in [O Marine Letters].',
    'Brokers at [O Marlin & Sons] sold the [O Thorley Collection] to [O Ardley Water].',
    'Figures from [O Countermark Research] and the [O Ostrey Constabulary] agree.',
    "A chair fetched a record at [O Thornaby's] in [L Oslo]; it was new.",
    '[O Natural England] now counts bees; nobody is behind Denby Vale.',
    'Ministers asked [O Orchards Galleries Scotland] and the [O National Museums of Malta].',
    'The insurers, [O Fen-Mutual], paid; the poor weather, they said, was normal.',
    'Rival [O Dunmore Stores] fell. Sponsors [O Brandt Insurance] and [O Sound Events] paid [O St Aldan Ambulance].',
    "[O Skyfarer], [L Europe]'s third-biggest low-cost airline, earned more.",
    'Streamers spent less: [O Vidrona] cut its budget; [O Aerocontrol] reckons so.',
    'It came from the watchmaker [O Orlon] and the Canadian pension fund [O Laurenza].',
    'The [O Electric Palace] chain thrives, backed by [O Gruppe Wildvogel].',
    '[L OSTREY], 3 May 2025 ([O Alpine Newswire]) - The harbour reopened.',
    'It was 12°C. Growing is slow. Non-performing loans rose.',
    'The [O London Camerata] and [O NHS Oversight] shared a hall.',
    'The charity [O Age Lesotho] and [O Scottish Provident] paid.',
  ],
  'nothing where nothing is named': [
    'In March, the court heard three cases.',
    'Rules made abroad add to the pressure. Beans fetched more.',
    'Net profit was Rs 412 in FY24, and A$20 a share.',
    'A 480MW dam would cost $2bn.',
    'The Nasdaq Composite and the S&P 500 rose.',
  ],
};

for (const [name, sentences] of Object.entries(forms)) {
  describe(`English: ${name}`, () => {
    it.each(sentences)('%s', (sentence) => {
      expect(marked(plain(sentence), 'en')).toBe(sentence);
    });
  });
}

describe('English: names that only the document explains', () => {
  it.each([
    '[O Kestler Rubber] lost money. [O Kestler] will cut jobs.',
    "[O Norvane Foods] said so. [O Norvane]'s president and chief cook resigned.",
    '[O Ashbourne Rovers] lost. "We were poor," they said. [O Rovers] are last.',
    '[O Marlow Ladies] beat [O Thorley United]. Now [O Thorley] wait while [O Marlow] rest.',
    'The [O Lowland Transport Authority] met. On Friday the [O Authority] agreed.',
    'The [O Institute of Marine Surveys] met. A week later [O IMS] agreed.',
    '[P Sipho Ndaba] sang. The hall was full when [P Ndaba] left.',
    'Surgeons at [O St Bride’s Hospital] met. At [O St Bride’s], work goes on.'.replaceAll('’', "'"),
    '[O Age Malta] warned of cold. Funds for [O Age Malta] fell.',
  ])('%s', (text) => {
    expect(marked(plain(text), 'en')).toBe(text);
  });

  it('have the canonical name of what they stand for', () => {
    const club = 'Thorley United';
    expect(canonicals('Thorley United drew. Then Thorley scored.', 'en')).toEqual([club, club]);
    expect(canonicals('Annelies de Wind left. De Wind said so.', 'en')).toEqual([
      'Annelies de Wind',
      'Annelies de Wind',
    ]);
  });

  it("tell a club from its women's team", () => {
    expect(canonicals('Merton Park Women won. Supporters of Merton Park cheered.', 'en')).toEqual([
      'Merton Park Women',
      'Merton Park',
    ]);
  });
});
