// What happens to a resource, told after the commit.
export type ResourceEvent =
  | {
      readonly name: 'resource.changed';
      readonly resourceId: string;
      readonly version: number;
      readonly personId: string;
    }
  | { readonly name: 'resource.adaptation-shared'; readonly resourceId: string; readonly personId: string };
