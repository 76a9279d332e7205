import { sidecarTextsHere } from '../../workspace/sidecar-texts.js';
import { serve } from '../worker-port.js';
import type { SidecarAnswer, SidecarCall } from './protocol.js';

async function resultOf(call: SidecarCall): Promise<unknown> {
  switch (call.name) {
    case 'read':
      return sidecarTextsHere.read(...call.parameters);
    case 'write':
      return sidecarTextsHere.write(...call.parameters);
    case 'merge':
      return sidecarTextsHere.merge(...call.parameters);
  }
}

async function answer(call: SidecarCall): Promise<SidecarAnswer> {
  try {
    return { id: call.id, result: await resultOf(call) };
  } catch (error) {
    return { id: call.id, failure: error instanceof Error ? error.message : String(error) };
  }
}

serve<SidecarCall, SidecarAnswer>((post) => async (call) => post(await answer(call)));
