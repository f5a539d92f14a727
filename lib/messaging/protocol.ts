import type { DecisionProtocol } from './protocols/decisions';
import type { ClientsProtocol } from './protocols/clients';
import type { ActivityProtocol } from './protocols/activity';
import type { CreatingProtocol } from './protocols/creating';
import type { DraftProtocol } from './protocols/drafts';
import type { GuardProtocol } from './protocols/guard';
import type { InventoryProtocol } from './protocols/inventory';
import type { StorageProtocol } from './protocols/storage';
import type { RecordsProtocol } from './protocols/records';
import type { ProfileProtocol } from './protocols/profile';
import type { RestoreProtocol } from './protocols/restore';
import type { WatchProtocol } from './protocols/watch';

export type { GuardConfig } from './protocols/guard';

/** Every message that crosses a context boundary: request → response; one file a topic. */
export interface Protocol
  extends GuardProtocol,
    InventoryProtocol,
    ActivityProtocol,
    DraftProtocol,
    StorageProtocol,
    DecisionProtocol,
    RecordsProtocol,
    RestoreProtocol,
    ProfileProtocol,
    CreatingProtocol,
    ClientsProtocol,
    WatchProtocol {}

export type MessageType = keyof Protocol;
export type Request<T extends MessageType> = Parameters<Protocol[T]>[0];
export type Response<T extends MessageType> = ReturnType<Protocol[T]>;
