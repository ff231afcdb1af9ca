// What happens to a working group, told to the other rooms after the commit.
export type GroupEvent =
  | { readonly name: 'group.opened'; readonly groupId: string; readonly networkId: string; readonly personId: string }
  | { readonly name: 'group.joined'; readonly groupId: string; readonly personId: string }
  | { readonly name: 'group.left'; readonly groupId: string; readonly personId: string };
