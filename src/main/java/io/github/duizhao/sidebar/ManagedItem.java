package io.github.duizhao.sidebar;

import io.github.duizhao.message.Message;
import io.github.duizhao.template.Layer;
import io.github.duizhao.template.LayoutEntry;
import io.github.duizhao.template.ProfileEntry;
import io.github.duizhao.template.TemplateEntry;
import io.github.duizhao.template.TemplateFault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One line of the list of templates, profiles and layouts, or of files that cannot be used.
 *
 * @param content what it stands for
 * @param name what people call it
 * @param layer whom it comes from
 * @param source the name of its file, as it is shown
 * @param path the file itself; empty for one that is part of the program, a document or a package
 * @param states what has to be said about it
 */
record ManagedItem(
    Content content,
    String name,
    Layer layer,
    String source,
    Optional<Path> path,
    List<Message> states) {

  ManagedItem {
    states = List.copyOf(states);
  }

  /** What an item stands for. */
  sealed interface Content {
    /** Its id; of a file that cannot be used, "". */
    String id();
  }

  /**
   * A template.
   *
   * @param inForce whether it is the one that its id means, and not one whose place is taken
   */
  record OfTemplate(TemplateEntry entry, boolean inForce) implements Content {
    @Override
    public String id() {
      return entry.id();
    }
  }

  /** A campaign profile. */
  record OfProfile(ProfileEntry entry) implements Content {
    @Override
    public String id() {
      return entry.id();
    }
  }

  /** A layout. */
  record OfLayout(LayoutEntry entry) implements Content {
    @Override
    public String id() {
      return entry.id();
    }
  }

  /** A file that cannot be used. */
  record OfBroken(List<TemplateFault> faults) implements Content {
    OfBroken {
      faults = List.copyOf(faults);
    }

    @Override
    public String id() {
      return "";
    }
  }

  /** The template, if it is one. */
  Optional<TemplateEntry> template() {
    return content instanceof OfTemplate of ? Optional.of(of.entry()) : Optional.empty();
  }

  boolean isBroken() {
    return content instanceof OfBroken;
  }

  /** Whether two lines are about the same thing, before and after the files were read anew. */
  boolean isSame(ManagedItem other) {
    return content.getClass() == other.content.getClass()
        && content.id().equals(other.content.id())
        && layer == other.layer
        && source.equals(other.source);
  }
}
