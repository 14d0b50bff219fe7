import { type APIMessageInteractionMetadata, InteractionType } from "discord-api-types/v10";
import type { Interaction } from "../world/model.ts";
import type { World } from "../world/world.ts";

/**
 * What a message says about the interaction that it answers.
 * @param first whether the message is the first answer, not a follow-up
 * @see https://discord.com/developers/docs/resources/message#message-interaction-metadata-object
 */
export function metadataOf(
  world: World,
  interaction: Interaction,
  triggering: APIMessageInteractionMetadata | null,
  first: boolean,
): APIMessageInteractionMetadata {
  const base = {
    id: interaction.id,
    type: interaction.type,
    user: world.user(interaction.userId),
    authorizing_integration_owners: interaction.integrationOwners,
    ...(!first && interaction.originalId ? { original_response_message_id: interaction.originalId } : {}),
  };
  if (interaction.type === InteractionType.MessageComponent) {
    return { ...base, interacted_message_id: interaction.sourceMessageId ?? "" } as APIMessageInteractionMetadata;
  }
  if (interaction.type === InteractionType.ModalSubmit) {
    return { ...base, triggering_interaction_metadata: triggering } as APIMessageInteractionMetadata;
  }
  return {
    ...base,
    name: interaction.commandName ?? "",
    command_type: interaction.targetMessageId ? 3 : 1,
    ...(interaction.targetMessageId ? { target_message_id: interaction.targetMessageId } : {}),
  } as APIMessageInteractionMetadata;
}
