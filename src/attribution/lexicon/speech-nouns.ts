/** Nouns that carry what somebody said in a clause with "that": "her claim that …". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  'claim claims allegation allegations accusation accusations assertion assertions statement statements suggestion suggestions argument arguments comment comments remark remarks promise promises pledge pledges vow vows warning warnings complaint complaints announcement announcements prediction predictions insistence admission admissions denial denials testimony declaration declarations contention contentions charge charges acknowledgment acknowledgement revelation revelations report reports conclusion conclusions confession boast boasts threat threats assurance assurances observation observations'.split(
    ' ',
  ),
);
