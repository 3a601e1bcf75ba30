import { sourceShare } from "./source-share.ts";

export const leads = { SOURCE_SHARE: () => sourceShare };
