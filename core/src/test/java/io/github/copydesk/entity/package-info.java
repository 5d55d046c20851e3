@NullMarked
package io.github.copydesk.entity;

import org.jspecify.annotations.NullMarked;
