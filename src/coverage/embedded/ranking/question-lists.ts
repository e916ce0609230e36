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
