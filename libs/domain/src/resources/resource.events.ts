// What happens to a resource, told after the commit.
export type ResourceEvent =
  | {
      readonly name: 'resource.changed';
      readonly resourceId: string;
      readonly version: number;
      /** Null where a source said so. */
      readonly personId: string | null;
    }
  | { readonly name: 'resource.adaptation-shared'; readonly resourceId: string; readonly personId: string };
