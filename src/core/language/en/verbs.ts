/**
 * English verbs of news, from their base forms. Regular forms are built by the spelling rules (stop, stopped; carry, carries);
 * irregular ones are written out. Nouns that look like a form of a verb (reports, plans) are left out of that verb's forms.
 */

const vowels = 'aeiou';
const doubling = new Set(
  'slip trim drop cut plan ban stop skip fit top hit dip ship trap slam rob plot scrap step swap spur shed'.split(' '),
);

function past(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (base.endsWith('y') && !vowels.includes(base.at(-2) ?? '')) return `${base.slice(0, -1)}ied`;
  return doubling.has(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function thirdPerson(base: string): string {
  if (base.endsWith('y') && !vowels.includes(base.at(-2) ?? '')) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/u.test(base) ? `${base}es` : `${base}s`;
}

const words = (text: string) => text.split(' ');

function progressive(base: string): string {
  if (base.endsWith('e') && !base.endsWith('ee')) return `${base.slice(0, -1)}ing`;
  return doubling.has(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

/** Base form, third person and past of regular verbs. */
const regular = (text: string) => words(text).flatMap((base) => [base, thirdPerson(base), past(base)]);

/** The same with the form in -ing, for verbs whose form in -ing is no noun of news. */
const regularWithIng = (text: string) => [...regular(text), ...words(text).map(progressive)];

/** Past forms alone, of verbs whose other forms are nouns as well. */
const pastOnly = (text: string) => words(text).map(past);

/** Forms that news uses as nouns far more often than as verbs. */
const nouns: ReadonlySet<string> = new Set(
  words(
    'sleep sleeps open opens handle supply supplies need needs ban bans cause causes charge charges check checks claim claims cover deal deals delay delays demand demands drink drinks drive face faces feature features file files fight fights form forms help host hosts import imports export exports kill lack last launch launches lead link links live look looks love march marches mean move moves offer offers order orders own pass passes place places plan plans pay promise promises push record records release releases repair repairs repeat review reviews run runs return returns save say start starts stop strike strikes struggle support suspect suspects talk talks train trains transfer transfers travel treat try turn turns upgrade upgrades use uses visit visits vote votes wait walk walks win wish witness witnesses worry attack attacks average sign signs draft drafts estimate finance invite contract project projects deliver sample samples ship process rest produce swap approve wear like matter number issue issues study studies result results time times work works state states park mass match matches monitor monitors order upset match set light read shot shots left found hurt put',
  ),
);

/** Goes on to a value: "grew to", "climbed 5%". */
export const risingVerbs = [
  ...regularWithIng(
    'climb soar rebound recover accelerate swell balloon expand widen strengthen appreciate improve double triple treble quadruple',
  ),
  ...pastOnly('increase jump surge gain advance leap rocket edge inch tick creep rally bounce boost lift raise hike'),
  ...words(
    'rising growing jumping gaining surging edging rise rises rose risen grow grows grew grown jumps surges gains leaps rallies goes went edges creeps nudges gone',
  ),
];

export const fallingVerbs = [
  ...regularWithIng(
    'decline decrease tumble plunge plummet slide slump shrink narrow halve ease weaken worsen contract depreciate dwindle recede collapse sag',
  ),
  ...pastOnly('drop slip dip cool crash slow trim retreat'),
  ...words(
    'falling dropping slipping dipping shrinking sinking fall falls fell fallen shrank shrunk sank sinks slid drops slips dips cut cuts lost loses shed sheds',
  ),
];

/** Puts its object, or the figure behind it, on its subject. */
export const reachingVerbs = [
  ...regular('reach exceed surpass settle remain hover generate comprise'),
  ...pastOnly(
    'total average amount measure stay range peak yield top touch open close end finish trade bottom value price weigh span cost hit number',
  ),
  ...words(
    'was were is are be been totals averages amounts measures stays ranges yields hit hits stood stand stands came come comes costs tops ran runs weighs spans trades ends closes opens fetches peaks bites bite',
  ),
];

const otherRegular =
  'burn blow grab open sign handle hire export import produce kill injure arrest approve serve carry supply employ need want require receive achieve acquire adopt advise affect agree aim allow announce appear apply argue ask assess attack attend attract avoid ban become begin believe blame borrow bring build buy cancel cause charge check choose claim collect combine complain complete confirm connect consider consist contain continue contribute cover create deal decide declare defeat defend delay deliver demand deny depend deploy describe deserve destroy detect develop die differ disappear discover discuss dismiss distribute donate draft drink drive earn elect eliminate emerge enable encourage enjoy enrol enroll ensure enter establish evacuate examine expel explain explore extend face fail feature feel fight file fill finance follow form gather give govern graduate happen harm hear help host identify illustrate impose improve include install intend introduce invest invite involve join keep know lack last launch lead learn leave let link listen live locate look love maintain make manage manufacture march marry mean meet mention merge migrate monitor move obtain occupy occur offer operate oppose order organise organize outline own participate pass pay perform persuade place possess prefer prepare prevent promise propose protect prove provide publish pursue push qualify recommend record recycle refer reflect refuse regard reject relate release relocate remember remove renew repair repeat replace represent rescue resign respond restore restrict retain retire return reveal review run save say see seem sell send separate sleep solve speak specify spend start stop strike struggle submit succeed suffer suggest support suppose survive suspect swallow swap talk teach tell tend think threaten train transfer travel treat try turn understand undertake upgrade upset urge use vaccinate visit vote wait walk warn wear win wish withdraw witness worry write skip stress swim freeze kneel graze';

/** Other verbs: what stands before them is their subject, and no part of a noun phrase behind it. */
export const otherVerbs = [
  ...regular(otherRegular),
  ...pastOnly(
    'pollute dump seize cover report plan plant score harvest farm need study poll survey base use test sample issue fund fine award grant deduct add miss lead drop match draw set list name note rank rate',
  ),
  ...words(
    'has have had bought sold won wins caught held hold holds took take takes made makes gave gives given got gets get kept keeps left leaves led leads met meets ran paid pays sent sends spent spends struck told taught thought wore worn wrote written broke broken built chose chosen drove drawn drew drove ate fought flew flown forgot forbade froze frozen heard hid hurt knew known laid lent lay lit meant put read rode sang saw seen shot shut slept spoke spoken stole stolen swam swung swore threw thrown understood woke withdrew set beat beaten sets allowing helping enabling causing forcing letting dumped polluted seized became begun began brought found upheld does do did fetched quoted lose freezes adds add',
  ),
].filter((verb) => !nouns.has(verb));

/** Forms that end as plurals do, of verbs that are no nouns of news: finds, grazes. */
export const verbsInThirdPerson = [
  ...words(otherRegular)
    .map(thirdPerson)
    .filter((verb) => !nouns.has(verb)),
  ...words(
    'finds says shows knows sees takes gets gives keeps makes sells tells thinks writes begins becomes brings buys builds catches chooses eats feels hears loses meets sends sits spends teaches wears',
  ),
];

const participles = words(
  'forecast expected projected estimated predicted planned budgeted due likely set thought believed scheduled slated',
);

/** "is forecast at", "expected to reach": what leads from a subject to its value. */
export const forecastPhrases = {
  reach: participles.flatMap((word) => [
    `is ${word} at`,
    `are ${word} at`,
    `was ${word} at`,
    `were ${word} at`,
    `${word} at`,
  ]),
  auxiliary: participles.flatMap((word) => [
    `is ${word} to`,
    `are ${word} to`,
    `was ${word} to`,
    `were ${word} to`,
    `${word} to`,
  ]),
};
