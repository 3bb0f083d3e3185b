#!/usr/bin/env node
// Runs the TypeScript program as it stands: nothing is built, so nothing can be stale.
import { register } from 'tsx/esm/api';

register();
await import('../src/cli/main.ts');
