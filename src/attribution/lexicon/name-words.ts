const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** A name that holds one of these is a body's. */
export const ORGANISATION_WORDS = set(
  'party committee university college school department ministry office agency council association institute institution court senate congress parliament commons lords house bank union group company inc inc. corp corp. ltd plc llc foundation service services police times post news journal guardian telegraph mirror mail tribune herald gazette observer network center centre hospital church club federation organisation organization authority commission administration government force forces army navy bureau board society trust fund league alliance coalition campaign team airlines airways motors industries partners associates holdings international nations nhs academy museum gallery press agency reuters bbc cnn fox nbc abc cbs msnbc npr bloomberg politico xinhua tass yonhap caucus convention chamber cabinet pentagon kremlin treasury whitehall nato youtube google facebook twitter microsoft apple amazon huawei un eu who fbi cia nsa irs epa doj dea fda cdc imf fifa uefa nfl nba magazine radio television tv studios pictures records entertainment labs laboratory consortium initiative project programme program secretariat embassy consulate brigade regiment division unit squad patrol administration directorate',
);

/** What companies, clubs and companies of players are called, unless a forename stands first. */
export const BUSINESS_WORDS = set(
  'general infirmary water lines logistics securities care energy capital media systems solutions technologies technology pharmaceuticals pharma electric power gas oil mining steel foods insurance assurance mutual brothers stores supermarkets retail housing construction rail railway railways trains ferries shipping freight haulage transport telecom communications networks software digital ventures equity consulting consultants properties estates developments enterprises worldwide global athletic united rovers wanderers albion hotspur fc afc rfc orchestra opera ballet theatre choir constabulary tribunal inquiry taskforce watchdog ombudsman regulator inspectorate forum panel products stationers breweries brewery distillers farms healthcare hospitals pubs restaurants hotels resorts cruises bakeries bakery aerospace automotive semiconductors biotech therapeutics diagnostics laboratories publishing publishers interactive entertainment',
);

/** "Port Cassel", "Great Wexford": what places begin with. */
export const PLACE_PREFIXES = set(
  'port mount fort cape isle lower upper great little new north south east west saint st st. san santa los las el lake',
);

/** Countries, states and cities that news names most; a place speaks only as its government. */
export const PLACES = set(
  'new zealand jersey hampshire orleans dakota carolina rhode los angeles san francisco diego jose antonio las vegas milan naples turin venice florence munich hamburg frankfurt cologne barcelona seville lisbon porto prague budapest bucharest belgrade sofia helsinki oslo stockholm copenhagen amsterdam rotterdam hague zagreb riga tallinn vilnius minsk kharkiv odesa shanghai guangzhou shenzhen wuhan taipei osaka kyoto kolkata chennai bangalore karachi lahore islamabad dhaka colombo kathmandu jakarta manila bangkok hanoi kuala lumpur nairobi lagos accra kampala kigali johannesburg pretoria durban harare tripoli tunis algiers rabat casablanca beirut amman doha dubai riyadh jeddah mecca aden sanaa queensland tasmania brisbane perth adelaide auckland wellington christchurch ontario quebec alberta manitoba columbia calgary havana caracas bogota lima quito santiago yorkshire lancashire cornwall devon kent essex sussex surrey norfolk suffolk cumbria northumberland merseyside newcastle nottingham leicester coventry brighton plymouth southampton portsmouth swansea aberdeen dundee sicily lombardy tuscany bavaria catalonia brittany normandy siberia hong kong south north east west himalayas pacific atlantic mediterranean baltic balkans gulf strait us u.s. u.s usa uk u.k. u.k uae america britain england scotland wales ireland china russia france germany italy spain portugal greece turkey iran iraq israel palestine syria lebanon jordan egypt libya tunisia algeria morocco sudan ethiopia kenya nigeria ghana uganda rwanda congo somalia zimbabwe zambia angola mozambique india pakistan bangladesh nepal afghanistan japan korea taiwan vietnam thailand cambodia laos myanmar burma malaysia singapore indonesia philippines australia canada mexico cuba haiti jamaica brazil argentina chile peru colombia venezuela ecuador bolivia uruguay paraguay panama guatemala honduras nicaragua poland ukraine belarus hungary romania bulgaria serbia croatia slovenia slovakia austria switzerland belgium netherlands holland denmark norway sweden finland iceland estonia latvia lithuania czechia kazakhstan uzbekistan georgia armenia azerbaijan qatar kuwait bahrain oman yemen europe asia africa antarctica crimea kashmir tibet gaza kosovo xinjiang london washington beijing moscow paris berlin brussels tokyo delhi mumbai seoul pyongyang tehran baghdad kabul damascus jerusalem ankara istanbul cairo rome madrid athens vienna warsaw kyiv kiev geneva zurich dublin edinburgh glasgow cardiff belfast manchester birmingham liverpool leeds sheffield bristol oxford cambridge york sydney melbourne canberra toronto ottawa montreal vancouver chicago boston philadelphia houston dallas miami atlanta detroit seattle denver baltimore cleveland pittsburgh phoenix hollywood manhattan brooklyn texas florida california ohio pennsylvania michigan wisconsin iowa nevada arizona colorado virginia georgia alabama mississippi louisiana arkansas tennessee kentucky missouri kansas nebraska oklahoma minnesota illinois indiana massachusetts connecticut maine vermont maryland delaware oregon utah idaho montana wyoming alaska hawaii ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev. n.h. n.j. n.m. n.y. n.c. n.d. okla. ore. pa. r.i. s.c. s.d. tenn. tex. vt. va. wash. w.va. wis. wyo. d.c. ont. que. alta. b.c.',
);

/** What ministries are for: after "and" or a comma they go on with the ministry's name. */
export const POLICY_WORDS = set(
  'health social care human services rural affairs local communities development commerce pensions culture media sport sports technology energy trade industry skills science innovation tourism food agriculture fisheries forestry labour labor works housing urban transport equality equalities children families veterans regions environment climate net education employment training arts heritage justice security revenue customs welfare home finance interior information planning infrastructure water lands marine mines resources natural',
);

/** Peoples, parties and faiths: adjectives or groups, never a person's name. */
export const PEOPLES = set(
  'dutchman frenchman frenchwoman irishman irishwoman welshman welshwoman scotsman scotswoman englishman englishwoman ulsterman spaniard portuguese norwegians swedes belgian austrian croatian serbian colombian argentinian argentine chilean peruvian nigerian ghanaian kenyan senegalese ivorian cameroonian moroccan algerian tunisian south-african uruguayan ecuadorian czech slovak slovenian romanian bulgarian icelandic american americans british britons briton english scottish welsh irish chinese russian russians french german germans italian spanish greek turkish turks iranian iraqi israeli israelis palestinian palestinians syrian egyptian libyan indian indians pakistani afghan japanese korean koreans taiwanese vietnamese thai australian australians canadian canadians mexican mexicans cuban brazilian polish ukrainian ukrainians hungarian dutch danish swedish norwegian european europeans asian asians african africans arab arabs latino latinos hispanic hispanics muslim muslims christian christians catholic catholics protestant jewish jews hindu hindus sikh buddhist sunni shia shiite democrat democrats democratic republican republicans conservative conservatives tory tories labour liberal liberals communist socialist green greens western eastern northern southern internet covid brexit christmas easter olympic olympics soviet saudi nazi roman victorian african-american african-americans gop uighur uighurs uyghur uyghurs kurd kurds kurdish sino hongkonger hongkongers kongers rohingya roma britishers londoners yorkers',
);

export const CALENDAR = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.',
);

/** Occupations and offices that stand before a name or describe a person: "foreign secretary Dominic Raab". */
export const ROLE_NOUNS = set(
  'minister secretary president chancellor leader chief director manager adviser advisor spokesman spokeswoman spokesperson spokesmen professor editor author analyst lawyer attorney senator congressman congresswoman representative governor mayor judge justice candidate nominee chairman chairwoman chairperson chair ceo officer official executive founder co-founder owner partner economist scientist researcher expert historian writer journalist reporter correspondent columnist host anchor producer actor actress singer musician artist designer architect engineer doctor nurse teacher student farmer activist campaigner organiser organizer coach manager captain striker defender midfielder goalkeeper player champion runner boxer golfer general colonel commander admiral sergeant inspector detective constable superintendent commissioner prosecutor magistrate barrister solicitor witness victim suspect defendant survivor pastor bishop archbishop priest rabbi imam cardinal pope king queen prince princess duke duchess ambassador diplomat envoy councillor councilman councilwoman mp lawmaker legislator politician premier speaker whip treasurer strategist pollster consultant aide staffer assistant deputy head principal provost lecturer psychologist psychiatrist biologist physicist chemist engineer pilot driver owner developer investor billionaire businessman businesswoman entrepreneur philanthropist widow husband wife son daughter brother sister mother father cousin uncle aunt friend neighbour neighbor colleague resident voter supporter parent pensioner veteran soldier director-general attorney-general vice-president undersecretary backbencher peer baroness chef model presenter broadcaster comedian director filmmaker poet novelist playwright trustee curator librarian surgeon consultant gp paramedic firefighter electrician plumber builder shopkeeper landlord tenant',
);

/** Plural or collective heads: the party is a group, not one person. */
export const GROUP_NOUNS = set(
  'people officials sources critics supporters opponents experts analysts scientists researchers voters residents police officers lawmakers senators politicians ministers mps backbenchers democrats republicans conservatives allies aides advisers advisors lawyers prosecutors doctors campaigners activists protesters demonstrators leaders observers insiders investigators authorities members parents teachers students workers witnesses neighbours neighbors friends relatives family others many some several few both most economists strategists diplomats reporters journalists executives employees organisers organizers attorneys spokesmen victims fans players',
);

/** Forenames that tell nothing about he or she. */
export const UNISEX = set(
  'kim pat robin leslie lesley jordan taylor jean chris alex sam jamie jo charlie casey morgan ashley dana tracy stacy kelly terry lee drew cameron riley quinn avery blake bailey hayden rowan frankie jess jessie max andrea andy nicky nicola sasha ali shannon sidney sydney kai jan toni tony hilary mel val lou robbie francis frances marion vivian evelyn carol dale gale gail kerry lupe guadalupe trinidad yael noor nour ming wei jun yu li shan ashok jaime ariel robin sunny sky storm',
);

/** Seats that stand for who sits there. */
export const METONYMS: ReadonlySet<string> = new Set([
  'downing street',
  'white house',
  'capitol hill',
  'wall street',
  'city hall',
  'scotland yard',
  'buckingham palace',
  'foggy bottom',
  'number 10',
  'no 10',
]);

/** What a law, an event or a thing is called: no party that could speak. */
export const THING_WORDS = set(
  'act bill treaty accord agreement war wars day week cup prize award awards summit games election elections brexit street road avenue square bridge airport station river lake sea mount mountain ocean island islands amendment constitution plan deal protocol report forum exchange order rule theory test law code deal tower stadium hall park hotel zone region province district county valley desert hurricane storm virus disease syndrome',
);
