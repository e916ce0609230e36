// Word lists behind question.ts. Nouns that name the kind of thing asked for ("what city", "which year").

export const FOCUS = {
  person: `person man woman actor actress singer author writer leader president founder king queen emperor minister
    general scientist inventor player coach director architect artist composer philosopher designer member chairman boss
    officer official secretary governor senator mayor judge people group groups mathematician physicist politician
    husband wife son daughter father mother brother sister`,
  body: `company organization organisation party team club university college school agency group bank firm band
    government ministry department newspaper network church industry`,
  place: `city country state town village place region province county continent island river lake mountain location
    area street capital nation ocean sea headquarters building planet district park`,
  date: `year date day month century decade time era period season`,
  number: `number amount percentage percent size population total ratio rate score proportion fraction age temperature
    height length width weight speed distance depth area`,
  money: `price cost value salary revenue profit profits sales budget fee tax debt debts money`,
  nationality: `nationality language ethnicity religion race background`,
} as const;

/** What somebody or something has of its own: a sentence that says whose or what it is says the word, or means it. */
export const BELONGINGS = `population price cost value salary wage rent fare revenue revenues profit profits turnover budget
    fee tax debt debts temperature height length width weight depth age attendance turnout capacity circumference diameter
    altitude wife husband son daughter father mother brother sister spouse partner fiancee`;

/** After "how": what is asked for is a number, of money, of time or of anything. */
export const HOW_NUMBER = `many often far tall high deep wide large big fast heavy hot cold close small strong`;
export const HOW_TIME = `long old soon quickly`;
export const HOW_MONEY = `much expensive`;

/** A question with one of them asks for somebody's words. */
export const SPEECH = `say said tell told claim claimed argue argued think believe comment respond responded describe
    described mention mentioned suggest suggested express expressed view opinion remark call urge urged warn warned ask
    asked report reported promise promised announce announced deny denied accuse accused insist insisted reply replied`;

/** Words that carry the question, not what it is about. */
export const SCAFFOLD = `name called kind type sort term word mean refer referred known considered give tell say said
    many much example thing says told call claim argue think believe comment respond describe mention suggest express
    view opinion remark according report`;

/** Articles tell of these without the word: "What was the outcome of the vote?", "The motion was lost". */
export const ABSTRACT = `aim aims purpose reason reasons problem problems point plan plans outcome result results reaction
    response situation status impact effect effects consequence consequences difference issue issues idea news cause
    background story matter goal goals evidence fate significance dispute row controversy conflict solution answer advice
    allegation allegations complaint complaints accusation accusations charge charges mood latest latter concern concerns
    decision verdict ruling theory explanation excuse motive message position stance argument arguments`;

/** Verbs that say little of what is counted: "How many children go to the club?", "About forty children attend". */
export const LIGHT = `go goes going gone went get gets getting got have has had make makes made take takes took come comes
    came attend attends attended belong belongs take part use uses need needs`;

// Words of which a sentence that holds one does not answer a question about the other; a line is one pair or ring.
export const OPPOSITES = `
first last
before after
early late
earliest latest
more less fewer
most least fewest
largest smallest
biggest smallest
large small
big small
high low
highest lowest
higher lower
increase decrease reduce decline
increased decreased reduced declined fell
rise fall
rose fell
grow shrink
gain loss lose
gained lost
win lose
won lost
victory defeat
begin end
began ended
start stop finish
open close
opened closed
north south
northern southern
east west
eastern western
left right
up down
above below
inside outside
internal external
import export
buy sell
bought sold
accept reject
accepted rejected refused
accepted declined
agree disagree
agreed refused
allow ban forbid prohibit
allowed banned forbidden prohibited
legal illegal
lawful unlawful
support oppose
supported opposed
supporters opponents
attack defend
strong weak
stronger weaker
strength weakness
rich poor
wealthy poor
old new
older younger newer
oldest youngest newest
young old
modern ancient
male female
men women
man woman
boys girls
father mother
son daughter
brother sister
husband wife
king queen
positive negative
success failure
successful unsuccessful
succeeded failed
pass fail
passed failed
public private
national international
domestic foreign
urban rural
rural city
land sea
friend enemy
ally enemy
allies enemies
war peace
true false
right wrong
correct incorrect
same different
similar different
include exclude
included excluded
join leave
joined left
enter leave
arrive depart
arrived departed left
appear disappear
create destroy
created destroyed
build demolish
built demolished
push pull
attract repel
hot cold
warm cool
summer winter
day night
fast slow
faster slower
heavy light
long short
longest shortest
tall short
wide narrow
deep shallow
hard soft
easy difficult
simple complex
safe dangerous
common rare
rarely often
always never
majority minority
maximum minimum
major minor
liberal conservative
democratic authoritarian
republican democrat
guilty innocent
arrested released
hired fired
appointed dismissed
employment unemployment
equal unequal
equality inequality
able unable
possible impossible
direct indirect
formal informal
official unofficial
dependent independent
known unknown
visible invisible
likely unlikely
stable unstable
teacher student
employer employee
employers employees
buyer seller
winner loser
victim attacker
love hate
alive dead
birth death
born died
century decade
january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday
spring summer autumn winter
one two three four five six seven eight nine ten
second third fourth fifth
million billion trillion
hundred thousand million`;

// Words that ask and words that answer, besides the families of text/: a line is a ring.
export const ASKED_AND_ANSWERED = `
governor gov governors
senator sen senators
representative rep
professor prof
sergeant sgt
lieutenant lt
captain capt skipper
colonel col
general gen
commander cdr cmdr
inspector insp
superintendent supt
councillor councilor coun cllr
reverend rev vicar
president pres
rescue rescued saved save plucked freed pulled
hurt injured wounded injury injuries casualties treated
die died dead death deaths killed fatal fatalities toll lives
drown drowned
population populated inhabitants residents populous
value valued worth
revenue revenues turnover sales takings
temperature degrees celsius fahrenheit hot cold
weight weigh weighs weighed weighing
width wide
height high tall
length long
depth deep
age aged old
capacity seats holds
rent rented rents
father son daughter dad
mother son daughter mum
brother sister siblings
watch watched attendance crowd spectators audience viewers saw
attend attended attendance crowd turnout
earn earns earned salary paid wage wages income pay
fund funded funds funding paid grant backed financed finance sponsored donated
donate donated donation gift gave
spend spent cost paid spending
cost costs price priced worth bill fee charge
buy bought purchase takeover acquired signed joined
sell sold sale
own owns owned owner owners landlord
run runs ran manager manages managed landlord landlady operates operated operator
lead leads led leader leading head heads headed chair chaired chairs
charge led leading heads headed responsible
responsible job duty task charge
boss chief executive manager director
sign signed signature signatures
score scored goal goals header penalty
win won winner victory beat defeated lifted
lose lost defeat beaten
play played match game fixture
coach coached manager trained
vote voted votes ballot
live lives lived living home homes resident residents stay staying
house houses home homes
leave left quit departed resigned evacuated forced driven fled
move moved transferred relocated
arrive arrived came reached
arrest arrested arrests detained custody held
jail jailed sentenced sentence prison imprisoned
fine fined penalty
accuse accused charged
sack sacked dismissed fired removed
job jobs posts workers staff workforce redundancies
employ employs employed workers staff workforce employees
cut cuts cutting axed eliminate eliminated reduce reduced slashed
build built made manufactured assembled constructed
make made manufactured produced built
found founded founder founders established set started
start starts started begin began resume resumed
finish finished end ended ends close concluded
stop stopped halted suspended
open opens opened reopen reopened
close closed shut closure
learn learned told discovered informed
find found discovered counted discovery
see seen spotted recorded observed
discover discovered found detected identified
happen happened occurred took
cause causes caused causing due because blamed
believe believes thinks
doubt doubts sceptical skeptical questioned sceptic
oppose opposed against opponents objected
support supported backed favour favor supporters
criticise criticised attacked condemned blamed
reject rejected turned refused
offer offered bid proposed
want wants demand demanded seek seeking
agree agreed deal accepted
publish published appears appeared journal
study research paper findings
research study work project
work works worked university employed
teach teaches taught teacher professor lecturer
age aged old
old age aged born
tall height high
deep depth
heavy weight weighs weighed weighing tonnes
long length lasted duration
fast speed
far distance miles kilometres
often times every once
expensive cost price
sick ill infected cases disease
disease illness syndrome virus infection
doctor physician surgeon medic consultant
police officers detectives force
lawyer solicitor barrister attorney counsel
judge justice magistrate
boss employer
wife husband married widow spouse
child children son daughter sons daughters baby
young pup pups cub cubs offspring
money cash funds grant refund
shares stock share
fall fell drop dropped tumbled slid plunged sank slumped
rise rose climbed soared jumped increased
profit profits earnings
loss losses lose
late delayed delay postponed put
delay delayed late postponed
steal stole stolen theft robbery thieves robbers raid
rob robbed thieves robbers theft
kill killed murder murdered shot stabbed
crash crashed collided collision
burn burned burnt fire blaze
fire blaze flames
flood flooded flooding floods water
storm hurricane gale
strike walkout walked stoppage
replace replaced successor succeeded
succeed succeeded successor took
become became took appointed named
name named called known
contain contains holds held
hold holds held
eat eats ate
sell sells shop bakery
queue line
travel travelled passengers journey
passenger passengers carried
carry carried carries
perform performed played sang
paint painted painting artist
write wrote author
direct directed director
design designed designer architect
invest invested investment
warn warned warning
apologise apologised sorry apology
investigate investigation inquiry investigating probe
hear heard hearing
insure insured insurance insurer
reward offered bounty
parade procession
meet meeting talks summit
hide hidden concealed
car vehicle
ambulance paramedics
teacher teachers school
farmer farmers farm
soldier soldiers troops army
border frontier
refugee refugees migrants asylum`;
