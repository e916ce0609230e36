// Word lists behind shapes.ts: general English, as short as does the work. Forms are lower case.

// "num": the mark that number-free copies of newswire print for a number.
export const NUMBERS = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand
thousands million millions billion billions trillion dozen dozens half third quarter twice num`;

export const CALENDAR = `january february march april may june july august september october november december jan feb
mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday yesterday today
tomorrow tonight century centuries decade spring summer autumn winter christmas easter bc ad bce ce midnight noon`;

export const TIME_UNITS = `second seconds minute minutes hour hours day days week weeks month months year years decade
decades century centuries`;

export const MONEY_UNITS = `dollar dollars pound pounds euro euros yen cent cents pence franc francs mark marks rouble
roubles ruble rubles rupee rupees yuan peso pesos usd gbp eur bn`;

export const PERCENT = `percent percentage pct per-cent cent`;

export const MEASURES = `mile miles kilometre kilometres kilometer kilometers km metre metres meter meters feet foot ft
inch inches yard yards acre acres hectare hectares tonne tonnes ton tons kilogram kilograms kg gram grams pound pounds
ounce ounces litre litres liter liters gallon gallons barrel barrels degree degrees celsius fahrenheit mph kph knots
watt watts megawatts kilowatts volt volts megabytes gigabytes bytes calories people persons members inhabitants
residents times seats copies votes points stores`;

export const GIVEN_NAMES = `james john robert michael william david richard joseph thomas charles christopher daniel
matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey
ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick
frank raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle noah ethan jeremy walter
keith roger terry sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan
juan albert willie elijah randy philip phillip harry vincent bobby johnny bradley mary patricia jennifer linda elizabeth
barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda
melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna
samantha katherine christine debra rachel carolyn janet maria catherine heather diane olivia julie joyce victoria ruth
virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria
sara janice ann kathryn abigail sophia frances jean alice judy isabella julia grace amber denise marilyn beverly charlotte
tony bill bob jim tom mike dave steve dan ben sam fred ted ron ken don ray roy max leo luis carlos pedro miguel antonio
francisco manuel pierre jacques louis francois hans karl heinrich friedrich wolfgang otto klaus fritz giovanni giuseppe
marco mario luigi ivan vladimir sergei boris mikhail nikolai dmitri igor yuri leon ali ahmed mohammed muhammad mohamed
omar hassan hussein ibrahim abdul khalid yusuf fatima aisha amir raj ravi sanjay anil rahul priya indira li wei chen wang
zhang liu yang xi kim lee park ian colin graham nigel simon stuart neil martin angus alistair fiona nicola theresa
rosie dominic keir rishi liz lucy kate jane claire helen sophie harriet angus hugo ludwig isaac galileo leonardo
winston franklin abraham ulysses theodore dwight woodrow jimmy hillary barack bernie elon`;

export const TITLES = `mr mrs ms miss dr sir lord lady dame president minister secretary chancellor senator congressman
congresswoman governor mayor judge justice professor general colonel captain lieutenant sergeant admiral major king queen
prince princess emperor pope bishop archbishop cardinal rabbi imam sheikh ambassador chairman chairwoman chief director
spokesman spokeswoman spokesperson leader actor actress singer author writer scientist coach premier doctor physicist
mathematician engineer philosopher composer artist architect historian founder inventor`;

export const PLACES = `africa asia europe america americas australia antarctica england scotland wales ireland britain
uk usa us france germany italy spain portugal netherlands holland belgium luxembourg switzerland austria poland hungary
czechoslovakia slovakia romania bulgaria greece turkey russia ukraine belarus lithuania latvia estonia finland sweden
norway denmark iceland serbia croatia bosnia slovenia kosovo albania macedonia cyprus malta georgia armenia azerbaijan
iran iraq syria lebanon israel palestine jordan egypt libya tunisia algeria morocco sudan ethiopia somalia kenya uganda
rwanda tanzania congo nigeria ghana senegal mali niger chad cameroon angola mozambique zambia zimbabwe botswana namibia
madagascar afghanistan pakistan india bangladesh nepal bhutan myanmar burma thailand laos cambodia vietnam malaysia
singapore indonesia philippines china taiwan japan korea mongolia kazakhstan uzbekistan canada mexico guatemala honduras
nicaragua panama cuba haiti jamaica colombia venezuela ecuador peru bolivia brazil paraguay uruguay argentina chile yemen
oman qatar bahrain kuwait dubai london paris berlin rome madrid lisbon vienna brussels amsterdam geneva zurich munich
hamburg frankfurt milan venice florence naples athens moscow kiev kyiv warsaw prague budapest istanbul ankara jerusalem
cairo baghdad tehran kabul delhi mumbai bombay calcutta karachi beijing shanghai tokyo osaka kyoto seoul pyongyang
bangkok jakarta manila sydney melbourne brisbane perth auckland wellington toronto montreal vancouver ottawa quebec york
boston chicago washington philadelphia baltimore detroit cleveland atlanta miami houston dallas austin denver phoenix
seattle portland francisco angeles diego vegas jose sacramento oakland orleans memphis nashville pittsburgh
minneapolis california texas florida illinois pennsylvania ohio michigan jersey virginia carolina massachusetts indiana
tennessee missouri maryland wisconsin minnesota colorado alabama louisiana kentucky oregon oklahoma connecticut iowa
mississippi arkansas utah nevada kansas nebraska idaho hawaii maine montana delaware alaska arizona vermont wyoming
manchester birmingham liverpool leeds glasgow edinburgh cardiff belfast dublin oxford cambridge bristol sheffield hong
kong south north east west northern southern eastern western central city town village county province state district
region island islands river lake sea ocean mountain mountains valley coast bay street avenue park square airport port
capital headquarters border`;

export const BODIES = `inc corp corporation co ltd plc company group bank university college school institute agency
ministry department office committee commission council court parliament congress senate party union association
organisation organization federation league club team society foundation bureau board authority army navy police force
church government administration industries systems international times post journal news network television`;

export const NATIONALITIES = `british english scottish welsh irish french german italian spanish portuguese dutch belgian
swiss austrian polish hungarian czech romanian bulgarian greek turkish russian ukrainian finnish swedish norwegian danish
serbian croatian iranian iraqi syrian lebanese israeli palestinian jordanian egyptian libyan moroccan ethiopian somali
kenyan nigerian african asian european american canadian mexican cuban colombian brazilian argentine chilean indian
pakistani afghan chinese japanese korean vietnamese thai indonesian filipino australian jewish muslim christian catholic
protestant arab latin persian roman mongol norman`;

export const CAUSES = `because since due caused cause causes causing led leads leading result resulted results resulting
owing thus therefore hence reason reasons so order prevent allow avoid`;

export const PLACE_PREPOSITIONS = `in at near from outside inside between across along off to around through toward towards`;

export const PRONOUNS = `he she they it him her them his hers their its this that these those`;

export const NEGATIONS = `not no never neither nor none nobody nothing without cannot failed fails fail refused refuses
denied denies deny unable rejected hardly barely`;
