import { route } from '../routed.ts';
import { asked } from '../rule.ts';

export const help = asked(
  [
    'help [me] [out]',
    '(hi|hello|hey|start|info|about|usage|instructions|commands|command|examples|example)',
    '(what|who) are you',
    'what (can|do|could|should) (you|i|we) (do|ask|answer|know|ask you|ask here|know about|do for me|help with|do here)',
    'how (do|can|should) (i|we) (use|ask|talk to|work with) (you|this|it|the bot|verbatim|questions)',
    'how (do|can|should) (i|we) (start|ask|use it)',
    'how does (this|it|verbatim) work',
    "(what|what's) [is] this",
    '{show} (me|us) [some] (examples|help|commands)',
  ],
  () => route('help'),
);
