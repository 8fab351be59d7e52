package io.github.duizhao.sidebar;

import io.github.duizhao.template.TemplateEdit;

/**
 * What a template can be begun from.
 *
 * @param label what people choose it by
 * @param edit the template as it begins
 */
record FormStart(String label, TemplateEdit edit) {}
