import { svg } from 'lit';

/** Small drawings, 24 by 24, in the colour of the text; each is decoration beside a name. */
const icon = (path: string) =>
  svg`<svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false"><path d=${path} /></svg>`;

export const icons = {
  hash: icon(
    'M10 3 8.5 9H4v2h4l-1 4H3v2h3.5L5 21h2l1.5-4h4L11 21h2l1.5-4H20v-2h-5l1-4h5V9h-4.5L18 3h-2l-1.5 6h-4L12 3zm0 8h4l-1 4H9z',
  ),
  thread: icon('M4 4h16v11H9l-5 5zm2 2v9.5L8.5 13H18V6zm2 2h8v1.5H8zm0 2.5h6V12H8z'),
  at: icon(
    'M12 2a10 10 0 1 0 5 18.6l-1-1.7A8 8 0 1 1 20 12v1.5a1.5 1.5 0 0 1-3 0V7h-2v1a5 5 0 1 0 .6 7.4A3.5 3.5 0 0 0 22 13.5V12A10 10 0 0 0 12 2m0 7a3 3 0 1 1 0 6 3 3 0 0 1 0-6',
  ),
  more: icon('M5 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4m7 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4m7 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4'),
  reply: icon('M10 8V4L3 11l7 7v-4c5 0 8 1.5 10 5 0-7-4-11-10-11'),
  close: icon('m18.3 5.7-1.4-1.4L12 9.2 7.1 4.3 5.7 5.7l4.9 4.9-4.9 4.9 1.4 1.4 4.9-4.9 4.9 4.9 1.4-1.4-4.9-4.9z'),
  send: icon('M3 20.5 21 12 3 3.5V10l10 2-10 2z'),
  menu: icon('M3 6h18v2H3zm0 5h18v2H3zm0 5h18v2H3z'),
  code: icon('M9 7 4 12l5 5 1.4-1.4L6.8 12l3.6-3.6zm6 0-1.4 1.4 3.6 3.6-3.6 3.6L15 17l5-5z'),
  sun: icon(
    'M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10M11 1h2v4h-2zm0 18h2v4h-2zM1 11h4v2H1zm18 0h4v2h-4zM4.2 2.8 7 5.6 5.6 7 2.8 4.2zM18.4 17l2.8 2.8-1.4 1.4L17 18.4zM2.8 19.8 5.6 17 7 18.4l-2.8 2.8zM17 5.6l2.8-2.8 1.4 1.4L18.4 7z',
  ),
  moon: icon('M9.5 2a10 10 0 1 0 12.2 13A9 9 0 0 1 9.5 2'),
  file: icon('M6 2h8l6 6v14H4V2zm7 2v5h5z'),
  down: icon('m12 15.5-6-6L7.4 8l4.6 4.6L16.6 8 18 9.5z'),
  eye: icon(
    'M12 5C7 5 3 8.5 1 12c2 3.5 6 7 11 7s9-3.5 11-7c-2-3.5-6-7-11-7m0 11a4 4 0 1 1 0-8 4 4 0 0 1 0 8m0-6a2 2 0 1 0 0 4 2 2 0 0 0 0-4',
  ),
  book: icon(
    'M4 4h6a3 3 0 0 1 2 .8A3 3 0 0 1 14 4h6v15h-6a2 2 0 0 0-2 1.5A2 2 0 0 0 10 19H4zm2 2v11h4q.6 0 1 .2V7a1 1 0 0 0-1-1zm12 0h-4a1 1 0 0 0-1 1v10.2q.4-.2 1-.2h4z',
  ),
  plus: icon('M11 4h2v7h7v2h-7v7h-2v-7H4v-2h7z'),
  slash: icon('M4 3h16a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1m9.5 4-5 10h2l5-10z'),
} as const;
