import type { InferOutput } from 'valibot';
import type { descriptionSchema } from '../profile/clients/description-schema';

/** A client description as a profile holds it. */
export type ClientDescription = InferOutput<typeof descriptionSchema>;
