package io.github.duizhao.sidebar;

import io.github.duizhao.message.Messages;
import io.github.duizhao.template.ProfileEntry;
import io.github.duizhao.template.TemplateEdit;
import io.github.duizhao.template.TemplateLibrary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The campaign profiles that a template can name: the one it has, none, those of the library. */
final class FormCampaigns {

  private final List<String> labels = new ArrayList<>();

  /** Beside the labels: the id to write, "" for none, empty for what it has. */
  private final List<Optional<String>> choices = new ArrayList<>();

  private int chosen;

  FormCampaigns(TemplateEdit edit, TemplateLibrary library, Messages messages) {
    if (edit.keepsCampaign()) {
      add(messages.get("form.campaign.kept", edit.campaignName()), Optional.empty());
    }
    add(messages.get("form.campaign.none"), Optional.of(""));
    String language = messages.locale().toLanguageTag();
    // What is wanted is mostly this year's.
    library.profiles().stream()
        .sorted(Comparator.comparingInt((ProfileEntry entry) -> -entry.profile().year()))
        .forEach(entry -> add(entry.profile().name(language), Optional.of(entry.id())));
    edit.campaign()
        .ifPresent(
            id -> {
              if (!choices.contains(Optional.of(id))) {
                add(id, Optional.of(id));
              }
              chosen = choices.indexOf(Optional.of(id));
            });
  }

  List<String> labels() {
    return List.copyOf(labels);
  }

  /** The place of what the template has. */
  int chosen() {
    return chosen;
  }

  /** What a place in the list stands for; empty where the file stays as it is. */
  Optional<String> choice(int index) {
    return index == chosen || index < 0 ? Optional.empty() : choices.get(index);
  }

  private void add(String label, Optional<String> choice) {
    labels.add(label);
    choices.add(choice);
  }
}
