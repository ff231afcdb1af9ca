// What happens to the consents of a pupil, told after the commit: what is shown of theirs is worked out anew.
export type ConsentEvent =
  | {
      readonly name: 'consent.changed';
      readonly pupilId: string;
      /** The pupil's school. */
      readonly organisationId: string;
    }
  | { readonly name: 'pupil.forgotten'; readonly pupilId: string };
