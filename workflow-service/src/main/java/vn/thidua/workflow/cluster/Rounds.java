package vn.thidua.workflow.cluster;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Keeps rounds. */
interface Rounds extends JpaRepository<Round, UUID> {

    /** Reads a round and keeps others from moving it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Round r where r.id = ?1")
    Optional<Round> findAndLock(UUID id);

    /** Reads a round that others may read, but not move, until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select r from Round r where r.id = ?1")
    Optional<Round> findAndHold(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Round r where r.cluster = ?1 and r.year = ?2")
    Optional<Round> findAndLockYear(String cluster, int year);

    /** Rounds on a sheet; there is one for each cluster that uses it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Round r where r.sheet = ?1")
    List<Round> findAndLockSheet(String sheet);

    @Query("select r from Round r order by r.year desc, r.cluster")
    List<Round> newestFirst();
}
