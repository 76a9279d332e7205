/**
 * Words beside a name that tell what it names, where the name itself does not. Each list says how the word stands to the name.
 */
export const contextWords = {
  /** in Antwerp */
  placeBefore: 'in near off outside around across throughout inside via above below',
  /** a man named Vu */
  personBefore:
    'named called signed signing loaning loaned appointed hired sacked replaced replacing arrested charged jailed killed married interviewed elected accused sentenced remembers praised thanked',
  /** the mayor of Antwerp */
  areaOf:
    'woods hills valleys shores banks mountains peaks forests slopes plains shire duchy hamlet canton department prefecture municipality governorate oblast commune parish ward city town village port province state region capital island district county coast north south east west centre center suburb suburbs outskirts mayor bishop streets people border republic kingdom northeast northwest southeast southwest resort borough parish archdiocese airport harbour harbor residents governor gulf bay',
  /** Antwerp residents */
  areaAfter:
    'valley basin delta river plateau canton islands island archipelago peninsula commune ward residents streets airport port harbour harbor province region district county city town village coast',
  /** published in Marine Policy */
  publishedIn: 'published publishes appear appears appeared writing wrote write printed reported featured carried',
  /** its plant at Ardmore */
  siteOf:
    'line lines tunnel bridge path road roads route routes flight flights train trains bus buses ferry ferries railway motorway pipeline commute journey trip plant plants site factory mine base camp depot refinery yard prison jail campus villa ceremony rally summit talks meeting conference',
  /** a bridge across the Denburn */
  along: 'across along near around throughout beside down up past into on beneath',
  /** Ardmore's mayor */
  townNoun:
    'mayor council residents port airport harbour harbor coast streets suburbs old main largest oldest biggest busiest population citizens parliament government economy capital foreign finance health interior defence defense ruling northern southern eastern western military central armed opposition president prime king queen team',
  /** a deal with Halden */
  dealWith:
    'deal deals talks merger contract contracts partnership venture agreement alliance dispute licence license link-up tie-up',
  /** bought Marlin Haulage */
  acquired: 'bought buy buys buying acquire acquires acquired acquiring owns merge merged floated founded',
  /** bound for Skerrin */
  bound: 'bound headed heading left leave leaves sailed sails departed',
  /** visited Rungwe */
  reached: 'flooded battered devastated overlooks visited visit visits visiting reached reach left leaving toured',
  /** owned by Starlite Leisure */
  ownedBy:
    'chartered leased backed funded financed insured owned run operated managed built published acquired bought developed supplied organised organized sponsored commissioned',
  /** Armand Duplantis cleared the bar */
  deed: 'won took ran made came went has is was will had did got gave led left met saw set beat fell rose held kept won hit',
  /** a poll by Halden */
  workBy:
    'poll polls survey surveys report study analysis research data figures statement research estimates made published run owned operated organised organized commissioned built developed produced',
  /** Carter's lawyers */
  personNoun:
    'lawyers lawyer wife husband mother father family son daughter sister brother parents death career widow friends girlfriend boyfriend fiancée partner biographer widower uncle aunt cousin niece nephew grandmother grandfather',
  /** an economist at Halden */
  atBefore:
    'economist analyst director executive professor researcher partner lecturer fellow chairman chairwoman chair president manager engineer strategist head scientist officer adviser advisor consultant specialist surgeon nurse employee employees worker workers staff trader teacher student students editor reporter lawyer founder chief spokesman spokeswoman spokesperson dean curator historian climatologist epidemiologist cardiologist biologist physicist psychologist meteorologist geologist accountants lawyers consultants advisers advisors strategists traders managers directors executives bankers brokers doctors nurses surgeons teachers lecturers professors specialists physicists partners officials accountant banker architect architects designers developers statistician statisticians auditor auditors actuary clerk pastor vicar priest principal headteacher headmaster engineers researchers scientists analysts economists',
  /** shares in Halden, a unit of Halden */
  stakeOf:
    'shares stake stakes unit subsidiary arm division parent owner owners customers employees executive boss spokesman spokeswoman spokesperson analyst economist professor researcher partner supporters fans acquisition takeover shareholders members',
  /** rival Halden */
  rival: 'rival rivals competitor competitors club clubs side party broker',
  /** the win over Halden */
  opponent: 'against beat beating beats defeated thrashed edged host hosted face faced joined versus',
  /** beaten at home to Halden */
  opponentJoint: 'over to at by past with',
  matchBefore: 'win wins victory defeat draw loss home lost drew',
  /** Halden reported a profit */
  companyAfter:
    'expects estimates reckons forecasts predicts reported reports posted posts swung acquired bought launched launches unveiled employs operates owns runs manufactures makes sells produces produced supplies listed',
  /** Halden shares, Halden's profit */
  companyNoun:
    'shares stock profit profits revenue earnings customers staff subsidiary spokesman spokeswoman spokesperson executives employees bonds investors shareholders supporters fans goalkeeper striker midfielder manager coach captain fc plc',
  /** Halden won 2-1 */
  matchAfter: 'won lost drew beat lead led trail host travel beats thrashed',
  /** Halden have two games in hand */
  pluralAfter: 'have are were go sit stay remain play take travel face host lead trail owe were',
  /** , a Dutch consultant */
  article: 'a an the its his her their one another then now',
  companyThing:
    'companies firms banks insurers lenders brewers unions regulators retailers airlines suppliers exporters producers makers manufacturers haulier hauliers housebuilder outsourcer utility hotels chains brands clubs charities universities newspapers hotel brand airport maker company firm bank group retailer airline supplier exporter producer manufacturer insurer lender operator developer broker brokerage startup charity agency union club newspaper brewer carmaker chipmaker publisher broadcaster university hospital consultancy conglomerate miner refiner builder distributor chain platform provider body regulator association fund pension newspaper thinktank nonprofit foundation label studio website agency watchmaker',
  placeThing:
    'cities towns villages districts provinces counties islands ports states regions suburbs countries country city town village island province port suburb region district neighbourhood neighborhood hamlet county state capital',
} as const;

/** Lower-case second parts of compounds with a name before the hyphen: London-based. */
export const hyphenTails =
  'based born led backed era style listed owned area wide related made educated linked run held controlled bound funded trained speaking year class type';
