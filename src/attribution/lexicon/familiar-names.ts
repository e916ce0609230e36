/** Forenames with the short forms news prints for them. */
const FAMILIAR = `william bill billy will | robert bob bobby rob | richard dick rick | james jim jimmy | joseph joe joey | john jack johnny
michael mike mick | thomas tom tommy | edward ed eddie ted | charles charlie chuck | anthony tony | andrew andy | stephen steve | steven steve
daniel dan danny | david dave | donald don | gregory greg | jeffrey jeff | geoffrey geoff | kenneth ken kenny | lawrence larry | matthew matt
nicholas nick | patrick paddy | peter pete | philip phil | ronald ron | samuel sam sammy | timothy tim | vincent vince | walter walt
elizabeth liz beth betty | katherine kate kathy katie | catherine cathy kate | margaret maggie peggy | deborah debbie | jennifer jenny jen
jessica jess | patricia patty tricia | rebecca becky | susan sue | suzanne sue | theresa terry | victoria vicky | abigail abby | benjamin ben
christopher chris | frederick fred freddie | leonard len | raymond ray | alexander alex | bernard bernie | mitchell mitch | rodney rod`;

const forms = new Map<string, string>();
for (const entry of FAMILIAR.split(/[|\n]/)) {
  const [full = '', ...short] = entry.trim().split(' ');
  for (const form of short) if (!forms.has(form)) forms.set(form, full);
}

/** One form for all of a forename's: "Mike" is "michael". Takes lower case. */
export const familiarForm = (forename: string): string => forms.get(forename) ?? forename;
