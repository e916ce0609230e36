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

// Words that ask after one thing and the words that answers use for it, as terms' forms; a line is one family.
export const FAMILIES = `
author wrote written write writer book penned
born birth birthplace native birthday
die died death killed dead dies
wife husband married marry marriage spouse wed
found founded founder establish established establishment set started formed created creation began
invent invented inventor invention devised
discover discovered discovery discoverer found identified
lead led leader head headed
located location situated lies stands lie site headquartered headquarters based
cost price costs fare worth paid sold priced value
tall height high feet metres meters
old age aged ages
far distance miles kilometres kilometers
long length lasted last duration
big large size largest biggest area huge
fast speed mph
live inhabitants population residents people lived lives
play plays played starring starred role portrayed actor actress star
film movie movies films
own owned owner owns
teach taught teacher teaching
rule ruled ruler reign reigned king emperor
win won winner winning victory awarded prize
make manufacture produce producer maker produces manufacturer produced made
buy bought purchase purchased acquired acquisition acquire
begin began started start beginning opened launched
end ended finished closed concluded
job work worked employed career profession occupation
call called named name known dubbed nicknamed
say said told stated claimed announced remarks
resign resigned quit stepped
attack attacked bombing assault raid
sick ill illness disease syndrome symptom symptoms
money funds funding cash finance
agree agreed agreement deal treaty pact accord
build built construct constructed construction erected
leave left depart departed departure
ban banned prohibit prohibited outlaw forbidden
study studies studied research student students
fight fought battle war
arrive arrived came reached
help aid assist assistance
kill killed murder murdered assassinated slain
car automobile vehicle cars automobiles
film picture movie
school university college educated attended
coach coached trainer
war conflict
fire fired dismissed sacked
nationality country citizen
salary pay paid wage
revenue sales turnover
fund finance
child children son daughter kids
parent father mother parents
top chief head
use used uses usage utilised utilized
stand acronym abbreviation
import imported imports
export exported exports
france french
germany german germans
britain british uk england english
america american americans us usa
china chinese beijing
russia russian russians moscow kremlin
japan japanese
italy italian italians
spain spanish
portugal portuguese
netherlands dutch holland
ireland irish
scotland scottish scots
wales welsh
poland polish poles
greece greek greeks
turkey turkish turks
sweden swedish swedes
norway norwegian
denmark danish danes
switzerland swiss
austria austrian
ukraine ukrainian ukrainians kyiv
israel israeli israelis
palestine palestinian palestinians
iran iranian iranians tehran
iraq iraqi iraqis
egypt egyptian egyptians
syria syrian syrians
india indian indians delhi
pakistan pakistani
afghanistan afghan afghans
korea korean koreans
vietnam vietnamese
canada canadian canadians
mexico mexican mexicans
brazil brazilian
argentina argentine
cuba cuban cubans
australia australian australians
europe european europeans eu
africa african africans
asia asian
rome roman romans
arabia saudi arab
detain detained detention detainee
retain retention
maintain maintenance
sustain sustenance
abstain abstention
obtain acquire
invade invasion invader
decide decision
divide division
collide collision
conclude conclusion
include inclusion
exclude exclusion
explode explosion
erode erosion
expand expansion
extend extension extent
suspend suspension
comprehend comprehension
defend defence
offend offence
respond response
persuade persuasion
reduce reduction
produce production product
introduce introduction
destroy destruction
describe description
prescribe prescription
subscribe subscription
receive reception receipt
deceive deception
conceive conception
perceive perception
permit permission
admit admission
submit submission
commit commitment commission
omit omission
emit emission
transmit transmission
oppose opposition opponent
propose proposal
impose imposition
expose exposure
compose composition composer
dispose disposal
succeed success succession successor
exceed excess
proceed proceedings process
know knowledge known
think thought
see sight vision
speak spoke speech speaker
choose chose chosen choice
sell sold sale
give gave gift
lose lost loss
live life
prove proof
believe belief
grow grew growth
weigh weight
fly flew flight
fail failure
press pressure
depart departure
rob robbery
deliver delivery
injure injury
inquire inquiry enquiry
apologise apology
vary variation variety
apply application applicant
deny denial
try trial
rely reliance
analyse analysis analyst
criticise criticism critic
emphasise emphasis
poor poverty
strong strength strengthen
weak weaken
wide width
deep depth
true truth
young youth
free freedom
safe safety
angry anger
hungry hunger
violent violence
silent silence
absent absence
present presence
different difference
independent independence
confident confidence
resident residence reside
assist assistant assistance
important importance
distant distance
tempt temptation
accuse accusation allegation allege alleged
arrest arrested custody
warn warned warning caution
threaten threat
demand call urge urged
order command
advise advice adviser
meet met meeting talks
visit visited trip tour
elect election vote voted poll
appoint appointed appointment named
sue lawsuit court
spy spying espionage surveillance
hide conceal
flee fled escape escaped
return returned back
suffer suffered victim
protest demonstration demonstrators protesters
strike walkout
rise rose increase increased grew growth
fall fell drop dropped decline declined
quick fast rapid`;

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
