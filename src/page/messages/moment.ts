const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const date = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** When something was, as one says it: "Today at 21:05", "3 May 2031 at 07:00". */
export function momentOf(when: Date): string {
  if (Number.isNaN(when.getTime())) return '';
  const isToday = when.toDateString() === new Date().toDateString();
  return `${isToday ? 'Today' : date.format(when)} at ${time.format(when)}`;
}
