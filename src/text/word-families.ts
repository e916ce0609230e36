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
live inhabitants population residents lived lives
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
